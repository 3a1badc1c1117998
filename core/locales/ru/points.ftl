points-title = Объекты как точки
points-idea = Дайте каждому фильму два числа, и он станет точкой. Что лежит рядом, похоже; что смотрит в ту же сторону, похоже тоже.
points-steps =
    Расставьте с аудиторией несколько фильмов: сколько экшена, сколько насилия? Добавьте тот, что знают все.
    Кому-то понравился «Индиана Джонс»: что дальше? Сначала спросите, потом покажите ответ.
    Тяните фильм, пока расстояние и косинус не разойдутся в том, кто первый.
    Откройте «Человек»: поставьте его туда, где его последний фильм, и возьмите K ближайших.
    На Земле: человек где-то стоит; что он любит есть?
    Перетащите его к Берингову проливу, на край карты. Что теперь близко?
points-part = На что смотрим
points-part-films = Фильмы
points-part-person = Человек
points-part-earth = Земля
points-action = экшен
points-violence = насилие
points-film-jones = Индиана Джонс
points-film-furious = Форсаж
points-film-diehard = Крепкий орешек
points-film-paddington = Паддингтон
points-film-titanic = Титаник
points-film-nomad = Кочевник
points-film-matrix = Матрица
points-film-madmax = Безумный Макс
points-film-killbill = Убить Билла
points-film-saw = Пила
points-films-label = Фильмы на двух осях: вправо экшен, вверх насилие.
points-liked = Понравился фильм
points-shown = Фильмы
points-new = Свой фильм
points-again = Как было
points-film = Фильм
points-cosine = Косинус
points-angle = Угол
points-distance = Расстояние
points-films-question = Кому-то понравился фильм «{ $film }». Какой фильм первый по косинусу?
points-films-why = Косинус { $cosine }, а у фильма «{ $second }» { $second-cosine }. По расстоянию ближе всех «{ $near }».
points-film-given = { $film }: экшен { $action }, насилие { $violence }
points-number = { $n }
points-double-question = В другом фильме и того и другого вдвое больше, чем в фильме «{ $film }». Чему равен косинус между ними?
points-double-why = Вдвое дальше в ту же сторону: угол 0, значит, косинус 1. От фильма «{ $film }» его отличает только расстояние.
points-person-label = Фильмы и человек на двух осях: вправо экшен, вверх насилие.
points-person = Вы
points-last = Последний фильм, что он смотрел
points-elsewhere = никакой: перетащили
points-k = K, сколько ближайших фильмов
points-k-cities = K, сколько ближайших городов
points-person-question = { $k ->
    [one] Возьмём { $k } ближайший к человеку фильм. Какого из этих среди них нет?
    [few] Возьмём { $k } ближайших к человеку фильма. Какого из этих среди них нет?
   *[other] Возьмём { $k } ближайших к человеку фильмов. Какого из этих среди них нет?
}
points-person-why = «{ $film }» ещё входит: расстояние { $far }; до этого уже { $left }.
points-person-given = Человек: экшен { $action }, насилие { $violence }
points-nearest-question = Какой фильм ближе всего к человеку?
points-nearest-why = До него { $far }, до фильма «{ $other }» { $left }.
points-earth-label = Плоская карта Земли с городами и человеком: вправо долгота, вверх широта.
points-longitude = долгота
points-latitude = широта
points-city = Город
points-dish = Там любят
points-away = Сколько до него
points-km = { NUMBER($n) } км
points-earth-question = Человек стоит здесь. Какой город ближе всего, если мерить по земному шару?
points-earth-given = Человек: широта { $lat }°, долгота { $lon }°
points-earth-why-same = До него { NUMBER($km) } км, до следующего ({ $second }) { NUMBER($km2) } км. Значит, предположим: { $dish }. И на плоской карте ближе всех { $paper }.
points-earth-why-other = До него { NUMBER($km) } км, до следующего ({ $second }) { NUMBER($km2) } км. Значит, предположим: { $dish }. На плоской карте ближе кажется { $paper }: мера должна подходить пространству.
points-far-question = Насколько далеко друг от друга могут быть два места на Земле?
points-far-why = Половина пути вокруг; весь путь — { NUMBER($km) } км.
points-earth-note = Точками: все места на том же расстоянии, что и последний из этих городов. На глобусе это окружность.
points-made-up = Числа фильмов и кто что любит — выдуманы.
points-data = Ваши данные как точки
points-alike = Что похоже на объект
points-city-almaty = Алматы
points-dish-almaty = бешбармак
points-city-tashkent = Ташкент
points-dish-tashkent = плов
points-city-moscow = Москва
points-dish-moscow = пельмени
points-city-istanbul = Стамбул
points-dish-istanbul = пахлава
points-city-rome = Рим
points-dish-rome = спагетти
points-city-cairo = Каир
points-dish-cairo = кошари
points-city-nairobi = Найроби
points-dish-nairobi = угали
points-city-delhi = Дели
points-dish-delhi = дал
points-city-beijing = Пекин
points-dish-beijing = утка по-пекински
points-city-tokyo = Токио
points-dish-tokyo = суши
points-city-honolulu = Гонолулу
points-dish-honolulu = поке
points-city-mexico = Мехико
points-dish-mexico = тако
points-city-newyork = Нью-Йорк
points-dish-newyork = бейглы
points-city-buenosaires = Буэнос-Айрес
points-dish-buenosaires = асадо
