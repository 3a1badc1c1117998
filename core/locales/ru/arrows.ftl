arrows-title = man : king = woman : ?
arrows-idea = Путь от одного слова к другому — это стрелка. Приложите ту же стрелку к третьему слову и посмотрите, что лежит рядом с её концом.
arrows-steps =
    Прочитайте предложение вслух, пусть аудитория закончит его сама, ещё без векторов.
    Нарисуйте стрелку от первого слова ко второму. Что она означает?
    Приложите ту же стрелку к третьему слову. Спросите, что должно оказаться у её конца, и только потом покажите ответ.
    «Слова вопроса»: включите их. Ответ перестаёт быть новым — поэтому их везде и убирают.
    «Где не выходит»: выберите неудачу, угадайте место, прочитайте причину. Пусть аудитория найдёт свою.
    «Что писали люди»: молча прочитайте три списка, потом спросите, откуда это взялось.
arrows-part = Что смотрим
arrows-part-arrows = Стрелки
arrows-part-own = Слова вопроса
arrows-part-fails = Где не выходит
arrows-part-bias = Что писали люди
arrows-source = Векторы
arrows-english = Это векторы английских слов, они получены из английских текстов.
arrows-nothing = Для этих векторов нет готового примера. Выберите свои объекты или другие векторы.
arrows-example = { $a } : { $b } = { $c } : ?
arrows-own-items = Свои слова
arrows-field-a = A
arrows-field-b = относится к B
arrows-field-c = как C к …
arrows-field-expected = Что вы ждёте (можно не заполнять)
arrows-fourth-question = «**{ $a }**» относится к «**{ $b }**», как «**{ $c }**» к … Что стоит на четвёртом месте?
arrows-fourth-why = Это ближайшее к { $b } − { $a } + { $c }: косинус { NUMBER($cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }. Дальше идёт { $next }: { NUMBER($next_cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }.
arrows-step = Шаг
arrows-step-1 = 1. Стрелка
arrows-step-2 = 2. Та же стрелка
arrows-step-3 = 3. У её конца
arrows-step-1-note = Стрелка от «{ $a }» к «{ $b }»: { $b } − { $a }.
arrows-step-2-note = Та же стрелка, но теперь из «{ $c }». Её конец: { $b } − { $a } + { $c }.
arrows-step-3-note = Что ближе всего к концу стрелки { $b } − { $a } + { $c }: по косинусу, среди всех объектов. { $a }, { $b } и { $c } не предлагаются.
arrows-tip = конец
arrows-plane-note = Плоскость, которая лучше всего вмещает первые четыре: { NUMBER($share, style: "percent", maximumFractionDigits: 0) } их разброса. Близость измерена во всех измерениях, а не на этом рисунке.
arrows-place = Место
arrows-expected = Ожидали: { $item }. Место { NUMBER($rank) } из { NUMBER($n) }.
arrows-own-question = { $b } − { $a } + { $c }: пусть слова самого вопроса тоже могут быть ответом. Что окажется первым?
arrows-own-why-b = { $b } − { $a } + { $c } — это { $b }, сдвинутое на стрелку от «{ $a }» к «{ $c }». Её длина всего { NUMBER($shift, minimumFractionDigits: 2, maximumFractionDigits: 2) }, поэтому конец остаётся рядом с «{ $b }»: косинус { NUMBER($cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }.
arrows-own-why-c = { $b } − { $a } + { $c } — это { $c }, сдвинутое на стрелку от «{ $a }» к «{ $b }». Конец всё ещё ближе к «{ $c }», чем ко всему остальному: косинус { NUMBER($cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }.
arrows-own-why-other = Косинус с { $b } − { $a } + { $c } равен { NUMBER($cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }. Здесь слова вопроса не на первом месте, но обычно первое место занимают они.
arrows-own-note = { $b } − { $a } + { $c } можно прочитать двояко: стрелка от «{ $a }» к «{ $b }», приложенная к «{ $c }», или стрелка от «{ $a }» к «{ $c }», приложенная к «{ $b }». Длина второй — { NUMBER($shift, minimumFractionDigits: 2, maximumFractionDigits: 2) }; между векторами длины 1 она бывает не больше 2. Короткая стрелка не уводит далеко от своего начала. Поэтому все программы убирают слова вопроса из ответов, и поэтому запись «king − man + woman = queen» — только половина правды.
arrows-with-own = Слова вопроса тоже могут быть ответом
arrows-failing = Примеры, которые не выходят
arrows-n-fail = С этими векторами не выходит { NUMBER($n) } из { NUMBER($of) } примеров.
arrows-none-fails = { $n ->
    [0] Для этих векторов нет готовых примеров. Выберите другие.
   *[other] Все примеры для этих векторов ({ NUMBER($n) }) выходят. Чтобы увидеть неудачи, выберите другие.
}
arrows-place-question = «**{ $a }**» относится к «**{ $b }**», как «**{ $c }**» к … Мы ждём «**{ $expected }**», но это не первый ответ. На каком он месте?
arrows-place-near = на 2-м или 3-м
arrows-place-ten = с 4-го по 10-е
arrows-place-hundred = с 11-го по 100-е
arrows-place-beyond = ещё дальше
arrows-place-why = «{ $expected }» на месте { NUMBER($rank) } из { NUMBER($n) }, косинус { NUMBER($cosine, minimumFractionDigits: 3, maximumFractionDigits: 3) }. Первое — «{ $winner }»: { NUMBER($winner_cosine, minimumFractionDigits: 3, maximumFractionDigits: 3) }.
arrows-why-close = **Почти попали.** «{ $winner }» ({ NUMBER($winner_cosine, minimumFractionDigits: 3, maximumFractionDigits: 3) }) и «{ $expected }» ({ NUMBER($cosine, minimumFractionDigits: 3, maximumFractionDigits: 3) }) почти одинаково близки к концу стрелки. Такая разница ни о чём не говорит.
arrows-why-stayed = **Ответ — просто сосед объекта «{ $c }».** «{ $winner }» и без всякой стрелки на месте { NUMBER($near) } среди ближайших к «{ $c }». Длина стрелки от «{ $a }» к «{ $b }» — { NUMBER($arrow, minimumFractionDigits: 2, maximumFractionDigits: 2) }, а от «{ $c }» до «{ $expected }» — { NUMBER($way, minimumFractionDigits: 2, maximumFractionDigits: 2) }. Стрелка туда не приводит.
arrows-why-other-way = **Это не та же стрелка.** Путь от «{ $a }» к «{ $b }» и путь от «{ $c }» к «{ $expected }» ведут в разные стороны: их косинус { NUMBER($alike, minimumFractionDigits: 2, maximumFractionDigits: 2) }. У одинаковых стрелок он равен 1.
arrows-why-rare = **Слишком редко встречается.** Сколько раз «{ $expected }» есть в данных: { NUMBER($count) }. Вектор, выученный на столь малом, шумный: ближе к концу стрелки оказалось других объектов: { NUMBER($between) }.
arrows-why-crowded = **Там тесно.** Две стрелки похожи (косинус { NUMBER($alike, minimumFractionDigits: 2, maximumFractionDigits: 2) }), но не одинаковы, а у конца много близких объектов: ближе, чем «{ $expected }», их { NUMBER($between) }.
arrows-measure = Что измерено
arrows-value = Значение
arrows-length-arrow = Длина стрелки { $a } → { $b }
arrows-length-way = Длина пути { $c } → { $expected }
arrows-alike = Косинус между ними
arrows-count = Сколько раз встречается «{ $expected }»
arrows-nearest = Ближайшие к «{ $item }»
arrows-lengths-note = Длины — между векторами длины 1: 0 — совпадают, 1,41 — прямой угол, 2 — противоположны. По соседям видно, за что векторы принимают объект.
arrows-bias-question = «**{ $a }**» (дядя) относится к «**{ $b }**» (тётя), как «**{ $c }**» (врач) к … Что из этого окажется первым?
arrows-bias-why = Со стрелкой от uncle (дядя) к aunt (тётя) это слово на месте { NUMBER($there) }. Со стрелкой обратно — на месте { NUMBER($back) }; без стрелки, рядом с doctor (врач), — на месте { NUMBER($alone) }.
arrows-bias-fact = О врачах и медсёстрах это не говорит ничего. Модель считала, какие слова люди писали рядом, — здесь в Википедии до 2014 года и в новостях; вместе со словами пришло и то, что писавшие считали само собой разумеющимся. Программа, которая по таким векторам отбирает людей, передаёт это дальше.
arrows-bias-alone = doctor
arrows-bias-there = aunt − uncle + doctor
arrows-bias-back = uncle − aunt + doctor
arrows-bias-word = Слово
arrows-bias-places = На каком месте каждое слово
arrows-bias-own = Слова вопроса и здесь убраны. Если они тоже могут быть ответом, первым идёт { $first } (косинус { NUMBER($cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }). Поэтому смотрите, чем списки отличаются, а не на один ответ.
arrows-onward = Задать свои аналогии
