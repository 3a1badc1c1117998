windows-title = Окна
windows-idea = Слово узнают по его окружению (Фёрс, 1957). Окно решает, кто считается окружением.
windows-steps =
    Задайте вопрос и соберите числа, пока никто не начал считать.
    Проведите окно от первого слова до последнего. Кто входит в окружение у краёв?
    Прочитайте таблицу вслух: цель, контекст, метка 1. Никто ничего не размечал: разметил сам текст.
    Покажите ответ, затем окно 5: пар намного больше, и связь в них слабее.
    Переключитесь на CBOW: окна те же, но на каждую цель одна строка.
    Пусть окно сужается случайно: близкие соседи встречаются чаще далёких.
    Возьмите предложение из аудитории, затем список из открытых данных.
windows-sentence = наш пушистый кот лежит на большой кровати
windows-cat = кот
windows-source = Предложение
windows-source-ours = Про кота
windows-source-own = Своё
windows-source-data = Из открытых данных
windows-own = Ваше предложение
windows-own-placeholder = Напишите предложение
windows-own-empty = Напишите хотя бы два слова: у одного слова нет окружения.
windows-window = Окно
windows-shrunk = Сужать случайно
windows-shrunk-help = Так делает обучение: в каждом месте ширина выбирается от 1 до размера окна, все одинаково вероятны. Поэтому близкий сосед даёт больше пар, чем далёкий. Здесь ровно те ширины, которые выберет для этого текста сам gensim, если его seed равен { $seed }.
windows-again = Выбрать заново
windows-another = Другой список
windows-cut = Показано начало, объектов: { $n }.
windows-strip = Предложение и его окно
windows-previous = Предыдущее место
windows-next = Следующее место
windows-play = Пуск
windows-pause = Пауза
windows-place = Место { $place } из { $n }, окно { $reach }
windows-target = Цель
windows-context = Контекст
windows-label = Метка
windows-mean = среднее: { $context }
windows-makes = { $rows ->
    [0] «{ $word }» не даёт пар
    [one] «{ $word }» даёт { $rows } пару
    [few] «{ $word }» даёт { $rows } пары
   *[other] «{ $word }» даёт { $rows } пар
}
windows-makes-rows = { $rows ->
    [0] «{ $word }» не даёт строк
    [one] «{ $word }» даёт { $rows } строку
    [few] «{ $word }» даёт { $rows } строки
   *[other] «{ $word }» даёт { $rows } строк
}
windows-so-far = { $rows ->
    [one] Уже { $rows } пара
    [few] Уже { $rows } пары
   *[other] Уже { $rows } пар
}
windows-so-far-rows = { $rows ->
    [one] Уже { $rows } строка
    [few] Уже { $rows } строки
   *[other] Уже { $rows } строк
}
windows-so-far-hidden = Всё, что уже набралось
windows-number = { $n }
windows-share = { NUMBER($share, style: "percent", maximumFractionDigits: 1) }
windows-pairs = Окно охватывает по { $window } в каждую сторону и проходит все { $n } мест. Сколько пар оно даст?
windows-pairs-why = 2 · w · n − w · (w + 1) пар при w = { $w } и n = { $n }: { $both } − { $cut } = { $pairs }. Края отрезают соседей: { $cut }.
windows-rows = Окно охватывает по { $window } в каждую сторону и проходит все { $n } мест. Сколько строк даст CBOW?
windows-rows-why = По одной на каждую цель, всего { $n }: цель предсказывает среднее всего, что попало в окно.
windows-farthest = Окно { $window }, и в каждом месте оно случайно сужается. Как часто сосед на расстоянии { $window } всё ещё попадает в него?
windows-farthest-why = Ширины от 1 до { $window } одинаково вероятны, а так далеко достаёт только самая большая: один раз из { $window }.
windows-company = Кто составляет окружение «{ $word }» при окне { $window }?
windows-company-why = До { $window } слева и до { $window } справа, всего { $n }.
windows-train = Обучить с этим окном
