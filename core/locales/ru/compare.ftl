compare-title = Сравнение
compare-empty-title = Пока нечего сравнивать
compare-empty = Здесь рядом встанут два набора векторов: кто с кем рядом в обоих и чем они различаются.
compare-empty-next = Загрузить данные
compare-first = Первый
compare-second = Второй
compare-choose = Выберите векторы
compare-swap = Поменять местами
compare-one-hot = One-hot (нижняя граница)
compare-nothing = Выберите, с чем сравнить, или возьмите готовый вопрос.
compare-alone = Выберите, с чем сравнить. Здесь один набор векторов; второй можно загрузить или обучить, а векторы one-hot есть всегда.

# Готовые вопросы
compare-questions = Что меняет …
compare-questions-none = Для готовых вопросов нужна модель, обученная здесь до конца, вместе с её данными.
compare-question-window = Окно 15 вместо 2
compare-question-window-help = Обучает с настройками «{ $name }» один раз с окном 2, другой раз с окном 15 и третий — чтобы увидеть, что делает случай.
compare-question-seed = Другое зерно
compare-question-seed-help = Обучает «{ $name }» заново с другого случайного начала. То, что при этом меняется, — случай; меньшее изменение ничего не значит.
compare-question-order = Перемешанный порядок
compare-question-order-help = Перемешивает объекты внутри каждой последовательности и обучает с настройками «{ $name }»; потом ещё раз в другом порядке, ведь два случайных порядка тоже различаются.
compare-question-added-words = Ещё десять предложений
compare-question-added-playlists = Ещё десять плейлистов
compare-question-added-sessions = Ещё десять сессий
compare-question-added-help = Обучает с настройками «{ $name }» без последних { $n } последовательностей и со всеми.
compare-question-counting = Один подсчёт
compare-question-counting-help = Без обучения: считает, что стоит рядом в пределах окна «{ $name }», и раскладывает таблицу (PPMI и SVD).
compare-name = { $corpus }: окно { $window }, зерно { $seed }
compare-name-shuffled = { $name }, перемешано ({ $number })
compare-name-shorter = { $name }, без последних { $n }
compare-name-counted = { $corpus }: подсчёт, окно { $window } (PPMI + SVD)

# Что из этого следует
compare-sentence = Из { $k } ближайших соседей объекта в обоих наборах совпадают **{ $kept }** (с уверенностью 95 % от { $low } до { $high }). При случайном совпадении было бы { $chance }.
compare-sentence-seed = Если меняется только зерно, совпадают **{ $floor }**.
compare-sentence-orders = У двух перемешанных порядков совпадают **{ $floor }**.
compare-word-changed-seed = **Значит, это меняет больше, чем случай.**
compare-word-changed-orders = **Значит, настоящий порядок что-то говорил**: общего с перемешанным у него меньше, чем у двух перемешанных между собой.
compare-word-same-seed = **Не больше, чем меняет другое зерно.** Всё, что здесь различается, может быть случайным.
compare-word-same-orders = **Порядок не говорит ничего, чем пользуется модель**: настоящий такой же, как любой другой, последовательность здесь — мешок.
compare-word-closer-seed = **Они согласны друг с другом больше, чем два обучения, у которых различается только зерно.**
compare-word-closer-orders = **Они согласны больше, чем два перемешанных порядка между собой.**
compare-word-unrelated = **Общего у них не больше, чем у двух чисто случайных пространств.** Хотя бы одно из них ничего не говорит об этих объектах.
compare-word-itself = Они различаются только зерном. **Это и есть то, что меняет случай**; меньшее различие ничего не значит.
compare-word-unknown = Сколько здесь от случая, пока неизвестно: это покажет «Другое зерно».
compare-word-unknown-imported = Сколько здесь от случая, сказать нельзя: ни один из наборов здесь не обучить заново.
compare-shared = Объектов в обоих: { NUMBER($n) } (в первом { NUMBER($first) }, во втором { NUMBER($second) }).
compare-shared-most = Сравниваются самые частые из них: { NUMBER($n) }.
compare-one-hot-sentence = В коде one-hot каждый объект одинаково далёк от всех остальных. Его { $k } ближайших среди { NUMBER($n) } — любые { $k }: с ближайшими из первого набора совпали бы случайно { $chance }. Всё, что стоит обучать, должно иметь с другим обучением больше общего.
compare-none-shared = Общих объектов почти нет, поэтому сравнивать нечего. Может быть, это разные языки или те же объекты записаны иначе?
compare-too-few = Последовательностей всего { $sequences }, последние { $left_out } из них не убрать.

# Карты
compare-maps-note = Обе в одной плоскости: второе пространство повёрнуто к первому, так что согласное лежит на том же месте. Нажмите на объект на любой из карт; линии ведут к его ближайшим в этом пространстве.
compare-map-first = В двух собственных главных осях; они показывают { NUMBER($share, style: "percent", maximumFractionDigits: 0) } дисперсии.
compare-map-second = Повёрнуто к первому (ортогональный Прокруст; косинус объекта с самим собой в среднем { NUMBER($mean, minimumFractionDigits: 2, maximumFractionDigits: 2) }), в осях первого; они показывают { NUMBER($share, style: "percent", maximumFractionDigits: 0) } дисперсии.

# Один объект
compare-item = Кто рядом с
compare-item-none = Выберите объект, который есть в обоих.
compare-item-one-only = «{ $item }» нет среди сравниваемых объектов.
compare-item-head = **{ $item }**: из { $k } ближайших совпадают { $n }.
compare-item-seed = При другом зерне — { $n }.
compare-item-orders = У двух перемешанных порядков — { $n }.
compare-item-count = { $n ->
    [one] Встречается { NUMBER($n) } раз.
    [few] Встречается { NUMBER($n) } раза.
   *[other] Встречается { NUMBER($n) } раз.
}
compare-rank = Место
compare-near-first = Рядом в первом
compare-near-second = Рядом во втором
compare-near-note = Галочка и жирный шрифт: рядом в обоих. Ближайшие — среди сравниваемых объектов.

# Что изменилось
compare-changed = У кого соседи изменились сильнее всего
compare-changed-by-seed = Сначала те, кто потерял больше всего сверх того, что отнимает один случай. Редкие объекты меняются случайно, поэтому смотрите на частые.
compare-changed-by-jaccard = Сначала те, у кого меньше всего общего. Редкие объекты меняются уже случайно, поэтому смотрите на частые.
compare-min-count = Объекты, которые встречаются не реже
compare-min-count-help = У редкого объекта мало последовательностей, по которым можно учиться; его соседи меняются при любом обучении.
compare-column-item = Объект
compare-column-count = Частота
compare-column-common = Совпадают из { $k }
compare-column-seed = При другом зерне
compare-column-orders = Два перемешанных порядка
compare-column-jaccard = Жаккар
compare-column-cosine = Косинус с собой
compare-table-note = Выберите строку, чтобы увидеть объект на картах. Жаккар: общее двух списков, делённое на всё, что есть в обоих; косинус с собой: после поворота второго пространства к первому.
compare-download = { $n ->
    [one] CSV: { NUMBER($n) } объект
    [few] CSV: { NUMBER($n) } объекта
   *[other] CSV: { NUMBER($n) } объектов
}
compare-frequency = Сколько совпадает — по частоте объектов
compare-frequency-x = Как часто встречается объект
compare-frequency-y = Совпадают из { $k }
compare-frequency-kept = Эти два набора
compare-frequency-chance = Чужие пространства
