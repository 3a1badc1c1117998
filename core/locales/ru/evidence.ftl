# Почему два объекта рядом: данные, которые за этим стоят.
evidence-title = Почему эти двое рядом?
evidence-choose = Выберите объект на карте. Тогда сами данные скажут здесь, почему сосед рядом с ним.
evidence-imported = Эти векторы загружены готовыми, а текстов или списков, по которым они получены, здесь нет. Для векторов, обученных здесь, показаны места, которые стоят за каждым соседом.
evidence-no-corpus = Данных, на которых обучена эта модель, здесь больше нет, поэтому показать нечего.
evidence-neighbor = { $item } и
evidence-other = Другой объект …
evidence-other-field = Другой объект
evidence-window = Окно
evidence-window-help = Столько мест в каждую сторону считается «рядом». Модель обучалась с окном { $window }; при обучении редкие объекты сначала пропускаются, поэтому оно доставало чуть дальше.
evidence-often = { $first } и { $second } стоят не дальше { $window } { $window ->
    [one] места
   *[other] мест
} друг от друга **{ NUMBER($n) } { $n ->
    [one] раз
    [few] раза
    [many] раз
   *[other] раза
}**; случайно было бы { NUMBER($expected, maximumSignificantDigits: 2) }, то есть **чаще в { NUMBER($lift) } { $lift ->
    [one] раз
    [few] раза
    [many] раз
   *[other] раза
}**.
evidence-seldom = { $first } и { $second } стоят не дальше { $window } { $window ->
    [one] места
   *[other] мест
} друг от друга **{ NUMBER($n) } { $n ->
    [one] раз
    [few] раза
    [many] раз
   *[other] раза
}**; случайно было бы { NUMBER($expected, maximumSignificantDigits: 2) }, то есть они встречаются **реже, чем случайно**.
evidence-chance = { $first } и { $second } стоят не дальше { $window } { $window ->
    [one] места
   *[other] мест
} друг от друга **{ NUMBER($n) } { $n ->
    [one] раз
    [few] раза
    [many] раз
   *[other] раза
}**; случайно было бы { NUMBER($expected, maximumSignificantDigits: 2) }: **явной разницы нет**.
evidence-apart = { $first } и { $second } **ни разу не стоят ближе { $window } { $window ->
    [one] места
   *[other] мест
} друг к другу**; случайно было бы { NUMBER($expected, maximumSignificantDigits: 2) }.
evidence-never = { $first } и { $second } **нигде не встречаются вместе**.
evidence-company = У них одно и то же окружение: { $items }.
evidence-no-company = Рядом с обоими ничто не стоит чаще, чем случайно: в этих данных причины не видно.
evidence-interval = С вероятностью 95 %: от { NUMBER($low) } до { NUMBER($high) } от случайного.
evidence-counts = Сколько раз встречается: { $first } — { NUMBER($n_first) }, { $second } — { NUMBER($n_second) }.
evidence-kept = Среди ближайших — в { $kept } из { $runs } обучений с разными зёрнами.
evidence-sequences = Последовательностей, где есть оба: { NUMBER($n) }; случайно было бы { NUMBER($expected, maximumSignificantDigits: 2) }.
evidence-page = Страница (из { NUMBER($pages) })
evidence-contexts = Что стоит рядом с обоими
evidence-context = Объект
evidence-with = Рядом: { $item }
evidence-cell = { NUMBER($n, maximumFractionDigits: 0) }, это { NUMBER($lift, maximumSignificantDigits: 2) } × случайного
evidence-contexts-note = В пределах окна каждого; сначала самое показательное. Общее окружение сближает векторы, даже если сами объекты нигде не встречаются.
evidence-one-item = Назовите два разных объекта: как объект встречается с самим собой, здесь не спрашивают.
