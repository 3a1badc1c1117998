step-title = Один шаг
step-idea = Сначала модель предсказывает, насколько вероятна пара, потом её поправляют: настоящие соседи чуть сближаются, шум чуть отодвигается. Всё обучение — это много таких шагов.
step-steps =
    Прочитайте вслух пару и её шум. Кто должен приблизиться, кто отодвинуться?
    Куда сдвинется слово? Пусть каждый покажет рукой, и только потом откройте ответ.
    Сравните стрелки с таблицей: чем больше ошибка, тем сильнее толчок.
    Сделайте один шаг, потом ещё один, потом 20, 100 и 500. Следите за P(+) и за потерями.
    При том же числе шагов поставьте скорость обучения 0,01, потом 1.
    Перейдите к фруктам и сокам: кто окажется рядом с яблоком? И четыре раза нажмите 500.
step-world = Мир
step-world-apricot = Абрикосовый джем
step-world-fruit = Фрукты и соки
step-world-royal = Король и королева
step-world-own = Свои предложения
step-text-apricot = … ложка абрикосового джема … (пара: абрикос, джем; шум: Толстой, матрица)
step-text-fruit = Есть яблоко. Есть апельсин. Пить сок. Пить молоко.
step-text-royal = Король корона. Король борода. Королева корона. Королева платье. Мужчина деревня. Мужчина борода. Женщина деревня. Женщина платье.
step-own = Свои предложения, после каждого точка
step-left-out = Не вошло предложений: { $n }. В этот маленький мир помещается { $words } разных слова, всего { $tokens }.
step-no-pairs = Напишите хотя бы одно предложение из двух разных слов: пару образуют только слова, стоящие рядом.
step-word-apricot = абрикос
step-word-jam = джем
step-word-tolstoy = Толстой
step-word-matrix = матрица
step-word-eat = есть
step-word-apple = яблоко
step-word-orange = апельсин
step-word-drink = пить
step-word-juice = сок
step-word-milk = молоко
step-word-king = король
step-word-queen = королева
step-word-man = мужчина
step-word-woman = женщина
step-word-crown = корона
step-word-village = деревня
step-word-beard = борода
step-word-dress = платье
step-and = { $first }, { $rest }
step-output = { $word }′
step-at = { $word } ({ $x }; { $y })
step-nobody = нет
step-way = Следующая пара: { $word } и { $context }; шум: { $noise }. Куда сдвинется вектор «{ $word }»?
step-way-right-up = Вправо и вверх
step-way-right-down = Вправо и вниз
step-way-left-down = Влево и вниз
step-way-left-up = Влево и вверх
step-way-right = Вправо
step-way-down = Вниз
step-way-left = Влево
step-way-up = Вверх
step-way-hardly = Почти никуда
step-way-why = «{ $word }» движется к { $context }′ и от шума ({ $noise }), к каждому со своей ошибкой: { $forces }. Вместе выходит { $x } в сторону и { $y } вверх.
step-force = { $word } { $error }
step-certainty = После { $steps } шагов с этой парой: насколько вероятным модель сочтёт «{ $context }» рядом с «{ $word }»?
step-end-zero = Почти 0
step-end-half = Около половины
step-end-one = Почти 1
step-certainty-why = P(+|{ $word }, { $context }) в T₀ было { $now }, а после { $steps } шагов стало { $then }.
step-similar = После { $steps } шагов: чей входной вектор больше всего похож на вектор слова «{ $word }»?
step-similar-why = Косинус слов «{ $word }» и «{ $best }» равен { $cosine }, а с «{ $second }» всего { $less }. { $met ->
    [0] Общего предложения у них нет: общее у них окружение.
   *[other] Предложений, где есть оба: { $met }.
} Лучше всего со словом «{ $word }» сочетается (вход · выход) «{ $mate }».
step-fourth = После { $steps } шагов: «{ $a }» относится к «{ $b }», как «{ $c }» к чему?
step-fourth-why = { $b } − { $a } + { $c } указывает на «{ $best }» (косинус { $cosine }); следующее слово — «{ $second }» ({ $less }).
step-one = Один шаг
step-many = + { $n }
step-back = Шаг назад
step-restart = К началу, T₀
step-rate = Скорость обучения
step-rate-help = Насколько один шаг сдвигает векторы. Если её изменить, те же шаги делаются заново от T₀ с новой скоростью.
step-more = Ещё
step-seed = Начало (зерно)
step-seed-help = Другое число — другие случайные векторы в T₀ и другой шум.
step-negative = Негативные примеры
step-negative-help = Сколько слов берётся как шум для каждой пары.
step-window = Окно
step-window-help = Сколько слов с каждой стороны образуют пары.
step-sg = Skip-gram
step-sg-help = Выключено: CBOW, где среднее слов вокруг предсказывает слово в середине.
step-tabulated = σ из таблицы gensim
step-tabulated-help = gensim ищет σ в таблице из 1000 значений и ничему не учится там, где скалярное произведение за пределами ±6. С таблицей числа те же, что у gensim.
step-picture = После { $steps } шагов векторы находятся здесь: { $vectors }.
step-pair = **Шаг { $number }**: { $word } предсказывает { $context }. P(+) = σ(скалярное произведение); ошибка = метка − P(+), где метка настоящего соседа 1, а шума 0.
step-column-vector = Вектор
step-column-label = Метка
step-column-dot = Скалярное произведение
step-column-positive = P(+)
step-column-error = Ошибка
step-column-move = Сдвигается на
step-towards = к «{ $word }»
step-away = от «{ $word }»
step-sum = все ошибки вместе
step-term = log P({ $sign }|{ $word }, { $other })
step-objective = L(θ) = { $terms } = { $numbers } = **{ $sum }**. Обучение его увеличивает: 0 было бы идеально.
step-taken = Последний шаг изменил для своей пары ({ $word }, { $context }) P(+) с { $before } до { $after }, а L(θ) с { $less } до { $more }.
step-count-one = **Шаг { $steps }**
step-count = **Шаг { $steps }** · пройдено по парам ({ $pairs }): { $passes } { $passes ->
    [one] раз
    [few] раза
   *[other] раз
}
step-loss = **От T₀ до этого места**: средние потери всех пар (−L(θ)) были { $first }, стали { $now }.
step-loss-steps = Шаги
step-loss-mean = Средние потери
step-loss-note = Здесь шум не выбран случайно, а взвешен по вероятности, поэтому линия не скачет от каждого выбора. gensim начинает с нулевых выходных векторов; здесь случайны и они, чтобы движение было видно с первого шага.
step-learned = После { $steps } шагов:
step-word = Слово
step-similar-column = Похожи (вход · вход)
step-goes-column = Сочетаются (вход · выход)
step-cosine = Косинус
step-train = Обучить с этими настройками
step-explore = Посмотреть карту обученных векторов
step-look = На что смотрим
step-look-next = Следующий шаг
step-look-end = К чему это приведёт
