noise-title = Шум
noise-idea = Текст показывает только соседей. Кто не сосед, решает случай: негативные примеры, метка 0.
noise-steps =
    Модель на всё отвечает «соседи». На парах из прошлой главы она не ошибается ни разу. Научилась ли она чему-нибудь?
    Задайте вопрос, проголосуйте, покажите ответ и меняйте число негативных примеров.
    Прочитайте вслух несколько пар: кот и Берлин, кот и чао, метка 0. Выберите заново.
    Найдите случайное попадание: выбранное слово на самом деле сосед. Плохо ли это?
    Перейдите к вопросу «Какой шум?»: пусть аудитория угадает, при каком α все слова равны.
    Ведите α от 1 через 0,75 и 0 к −0,5. Следите за самым частым словом и за самым редким.
    То же самое на открытых данных.
noise-text =
    наш пушистый кот лежит на большой кровати
    кот лежит на диване
    собака лежит на полу
    кот и собака играют на кухне
    кровать стоит на полу
    Толстой стоит на полке
    книга лежит на кровати
    варенье стоит на столе
    абрикос лежит на столе
    хлеб лежит на столе
    поезд на Берлин стоит на пути
    почтальон говорит чао
    Анна говорит чао
    в книге есть матрица
    хлеб и масло
    абрикос и апельсин
    варенье и чай
    чао Берлин
noise-part = Вопрос
noise-part-labels = Кто не сосед?
noise-part-alpha = Какой шум?
noise-source = Данные
noise-source-ours = Текст про кота
noise-source-data = Открытые данные
noise-another = Другой пример
noise-negative = Негативных примеров на пару
noise-again = Выбрать заново
noise-target = Цель
noise-context = Контекст, метка 1
noise-drawn = Выбрано при α = { $alpha }, метка 0
noise-hit = { $item } (сосед)
noise-hits = { $hits ->
    [0] Среди выбранных ({ $n }) никто нигде в данных не стоит рядом с «{ $target }»
   *[other] Среди выбранных ({ $n }) где-то в данных рядом с «{ $target }» всё же стоят: { $hits }
}; в среднем таких { NUMBER($chance, style: "percent", maximumFractionDigits: 1) }. Случайные попадания остаются: важно, как часто пара настоящая и как часто она выбрана из шума. Исключён только контекст самой пары.
noise-share = { NUMBER($share, style: "percent", maximumFractionDigits: 1) }
noise-constant = Модель на любую пару отвечает «соседи». К каждой настоящей паре добавили { $k ->
        [one] { $k } негативный пример
        [few] { $k } негативных примера
       *[other] { $k } негативных примеров
    }. Как часто она права теперь?
noise-constant-why = На одних настоящих парах, их { $true }, она права в { NUMBER($alone, style: "percent") } случаев. С шумом она права для { $true } пар из { $pairs }: 1 / (1 + { $k }) = { NUMBER($share, style: "percent", maximumFractionDigits: 1) }. Теперь есть чему учиться.
noise-alpha = α, степень частоты
noise-mark-1 = 1: как в данных
noise-mark-0-75 = 0,75: word2vec
noise-mark-0 = 0: все равны
noise-mark-minus-0-5 = −0,5: чаще редкие
noise-alpha-is = α = { NUMBER($alpha, maximumFractionDigits: 2) }
noise-any = Любое из них
noise-alike = Объект выбирают так часто, как говорит его частота в степени α. При каком α все объекты выбираются одинаково часто?
noise-alike-why = Частоты от { $least } до { $most }. Любое число в степени 0 равно 1, поэтому каждый выбирается один раз из { $n }.
noise-times = Частота «{ $frequent }» { $often }, частота «{ $rare }» { $seldom }. Во сколько раз чаще выбирают «{ $frequent }» при α = { $alpha }?
noise-times-is = { NUMBER($times, maximumFractionDigits: 2) }
noise-times-why = ({ $often } / { $seldom }) в степени { $alpha } равно { NUMBER($times, maximumFractionDigits: 2) }.
noise-frequent = Частый
noise-rare = Редкий
noise-words = «{ $item }», { $count } из { $total } в данных: при α = { $alpha } один раз из { NUMBER($drawn, maximumFractionDigits: 1) }, при α = 1 один раз из { NUMBER($counted, maximumFractionDigits: 1) }.
noise-one-in = 1 из { NUMBER($n, maximumFractionDigits: 1) }
noise-as-drawn = выбирается, α = { $alpha }
noise-as-counted = как в данных, α = 1
noise-rank = Место по частоте
noise-probability = Выбирается, %
noise-figure = Как часто выбирают каждый объект
noise-show-first = Ответ откроет остальную шкалу.
noise-train = Обучить с этим шумом
