# Какие соседи остаются при других зёрнах.
stability-imported = Эти векторы загружены готовыми. Какие из соседей случайны, видно только при повторном обучении на тех же данных, а их здесь нет.
stability-no-corpus = Данных, на которых обучена эта модель, здесь больше нет. Поэтому обучить её снова и посмотреть, какие соседи останутся, нельзя.
stability-stopped = Это обучение остановили раньше времени. Новое с теми же настройками шло бы дольше и ничего о нём не сказало бы: сначала обучите модель до конца.
stability-one = У единственного объекта нет соседей, которые могли бы остаться.
stability-none = Работу остановили до конца первого обучения, сравнивать пока не с чем.

stability-title = Какие соседи остаются?
stability-about = Те же данные и те же настройки, но обучение начинается с других случайных чисел: сосед, который появляется снова, есть в данных, остальные случайны.
stability-runs = Сколько раз ещё обучить
stability-runs-help = Каждый раз займёт примерно столько же, сколько первый. Чем больше раз, тем точнее сказано о каждом соседе.
stability-button = Обучить ещё раз с другими зёрнами
stability-result = **Из { $k } ближайших соседей остаётся { NUMBER($mean, style: "percent", maximumFractionDigits: 0) }**, если меняется только зерно. { $runs ->
    [1] Случайно было бы { NUMBER($chance, style: "percent", maximumFractionDigits: 1) }.
   *[other] От обучения к обучению: от { NUMBER($low, style: "percent", maximumFractionDigits: 1) } до { NUMBER($high, style: "percent", maximumFractionDigits: 1) } (обучений: { $runs }). Случайно было бы { NUMBER($chance, style: "percent", maximumFractionDigits: 1) }.
}
stability-always = Во всех обучениях: { NUMBER($always, style: "percent", maximumFractionDigits: 0) }.
stability-measured = Измерено на самых частых объектах: { NUMBER($n) }.
stability-on-the-map = На карте в списке соседей о каждом сказано, в скольких обучениях он остаётся.
stability-figure-x = Сколько раз встречается объект
stability-figure-y = Сколько соседей остаётся
stability-figure-chance = случайно
stability-figure-note = Каждая точка — среднее по объектам примерно одной частоты; половина из них лежит на её отрезке.
stability-figure-alt = Доля соседей, которые остаются, в зависимости от частоты объекта

stability-fine = На этих соседей можно положиться.
stability-min-count = Объекты, которые встречаются реже { NUMBER($suggested) } раз, неустойчивы (остаётся { NUMBER($rare, style: "percent", maximumFractionDigits: 0) }), остальные устойчивы ({ NUMBER($frequent, style: "percent", maximumFractionDigits: 0) }). **С минимальной частотой { NUMBER($suggested) }** останется объектов: { NUMBER($items) }.
stability-epochs-falling = В последней эпохе потери ещё снизились на { NUMBER($share, style: "percent", maximumFractionDigits: 1) }. **Обучайте дольше { $epochs ->
    [one] { $epochs } эпохи
    [few] { $epochs } эпох
    [many] { $epochs } эпох
   *[other] { $epochs } эпох
}.**
stability-epochs-few = За все эпохи вместе обучение прошло лишь по { NUMBER($words) } словам. **Обучайте дольше { $epochs ->
    [one] { $epochs } эпохи
    [few] { $epochs } эпох
    [many] { $epochs } эпох
   *[other] { $epochs } эпох
}.**
stability-more-data = { NUMBER($share, style: "percent", maximumFractionDigits: 0) } объектов встречаются реже { $times } раз (в среднем по всем — { NUMBER($mean, maximumFractionDigits: 1) }). **Больше данных** — и о них станет известно больше.
stability-as-it-is = Прежде чем полагаться на отдельного соседа, посмотрите на числа в списке соседей.
stability-unsteady = Большинство соседей случайны, хотя ни частоты, ни потери не говорят почему. Не полагайтесь на отдельных соседей; попробуйте другое окно или другой вид обучения.
