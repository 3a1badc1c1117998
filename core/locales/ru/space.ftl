space-title = Подходящее пространство
space-idea = Свой номер у каждого животного ничего не говорит о животных. Несколько чисел, общих для всех, говорят, кто на кого похож.
space-steps =
    Где кошка, если смотреть от собаки? Спросите, потом покажите: при one-hot все пары одинаково далеки.
    Доведите ползунок до 1000 животных и сосчитайте: 999 нулей в каждом векторе.
    Откройте «Несколько чисел»: те же животные цветными полосками. Какой столбец отличает млекопитающих от остальных?
    Пусть кто-нибудь выберет другие группы или открытые векторы.
    Откройте «Два вектора»: водите один вокруг другого и смотрите, какие части формулы загораются.
    Сделайте один вдвое длиннее. Что не меняется?
space-part = На что смотрим
space-part-onehot = One-hot
space-part-dense = Несколько чисел
space-part-pair = Два вектора
space-animal-dog = собака
space-animal-snake = змея
space-animal-cat = кошка
space-animal-wolf = волк
space-animal-lizard = ящерица
space-animal-frog = лягушка
space-feature-size = размер
space-feature-fur = шерсть
space-feature-legs = ноги
space-feature-swims = плавает
space-feature-tame = приручены
space-column = столбец { NUMBER($n, useGrouping: 0) }
space-number = { NUMBER($n) }
space-value = { NUMBER($n, minimumFractionDigits: 2, maximumFractionDigits: 2) }
space-listed = { $first }; { $rest }
space-animals = Сколько животных
space-onehot-question = { $n ->
    [one] { NUMBER($n) } животное, у каждого единица в своём столбце. Кто ближе к собаке?
   *[other] { NUMBER($n) } животных, у каждого единица в своём столбце. Кто ближе к собаке?
}
space-onehot-same = Обе одинаково
space-onehot-why = Все расстояния √2 = { $distance }, все косинусы 0. В каждом векторе чисел: { NUMBER($n) }, из них нулей: { NUMBER($zeros) }.
space-onehot-given = { $animal }: { $vector }
space-vectors = Векторы
space-animal = Животное
space-pair-of = { $a } – { $b }
space-distances = Расстояния
space-distance = Расстояние
space-cosine = Косинус
space-numbers = Чисел в каждом векторе
space-zeros = Нулей среди них
space-source = Чьи векторы
space-source-animals = Животные, выдуманы
space-source-vectors = Открытые сейчас
space-left = Первая группа
space-right = Вторая группа
space-choose = Выберите
space-dense-question = Какой столбец лучше всего различает две группы?
space-dense-why = В среднем { NUMBER($left, maximumFractionDigits: 2) } в первой группе и { NUMBER($right, maximumFractionDigits: 2) } во второй, а разброс внутри групп { NUMBER($spread, maximumFractionDigits: 2) }. В остальных столбцах группы перекрываются сильнее.
space-dense-given = { $column }: первая группа { $left }, вторая группа { $right }
space-dense-hidden = Каждая строка — вектор, каждый столбец — одно из его чисел. Ответ отметит столбец.
space-dense-marked = Отмечено: { $column }. Здесь разность средних двух групп, делённая на разброс внутри них, больше всего.
space-dense-alt = Векторы цветными полосками, по строке на каждого из двух групп; те же числа в таблице ниже.
space-dense-table = Числа таблицей
space-name = Объект
space-count-question = Сколько чисел описывает одну такую строку?
space-count-why = Столбцов: { NUMBER($n) }, и каждый говорит что-то о каждой строке.
space-pair-label = Два вектора из начала координат, a и b.
space-pair-x = первое число
space-pair-y = второе число
space-name-dot = a · b
space-name-length-a = |a|
space-name-length-b = |b|
space-name-cosine = cos
space-name-angle = угол
space-double = a вдвое длиннее
space-half = a вдвое короче
space-again = Как было
space-pair-question = a стал вдвое длиннее. Что изменится?
space-pair-cosine = Только косинус
space-pair-dot = Только скалярное произведение
space-pair-both = И то и другое
space-pair-neither = Ничего
space-pair-why = Косинус остаётся { $cosine }: он знает только направления. Скалярное произведение было { $before }, стало { $after }.
space-pair-given = { $name } = [{ $x }; { $y }]
space-explore = Косинус на ваших данных
space-train = Выбрать, сколько чисел
