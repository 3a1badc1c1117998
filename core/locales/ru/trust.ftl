trust-title = Не верьте картинке
trust-idea = Карта втискивает десятки измерений в два. Чем-то приходится жертвовать, и картинка не говорит, чем.
trust-steps =
    Перплексия: задайте вопрос, затем выберите элемент. Соседи у него на всех трёх картинках те же, а места у них разные.
    Шум: пусть аудитория проголосует до ответа. При перплексии 2 сгустки есть даже в шуме.
    Расстояния: спросите, далеко ли D. Покажите ответ, отодвиньте далёкие группы: картинке всё равно.
    Потерянные соседи: щёлкните по элементу. Какие настоящие соседи далеко, какие друзья ложные?
    Сравните карту со случайными координатами. Что после этого можно прочесть на карте?
trust-part = Опыт
trust-part-perplexity = Перплексия
trust-part-noise = Шум
trust-part-distances = Расстояния
trust-part-lost = Потерянные соседи
trust-drawing = Картинки строятся…
trust-again = Ещё раз наугад
trust-picture = Карта точек без осей
trust-perplexity = Перплексия
trust-perplexity-question = Одни и те же элементы (их { $n }), три картинки t-SNE; различается только перплексия. У какой из них перплексия { $perplexity }?
trust-perplexity-why = При { $perplexity } элемент держится примерно за столько же других, и картинка рассыпается на крошки. Сохранено настоящих соседей, от меньшей перплексии к большей: { $kept0 } %, { $kept1 } %, { $kept2 } %.
trust-perplexity-is = перплексия { $perplexity }
trust-quality = Сохранено настоящих соседей: { NUMBER($kept, maximumFractionDigits: 0) } %. Достоверность: { $trust }.
trust-true = настоящие соседи
trust-item = Элемент
trust-noise-question = Три картинки t-SNE. На одной из них ничто ни с чем не связано: её точки — чистый шум. На какой?
trust-noise-why = В шуме ближайшая точка лежит на { $noise } среднего расстояния: близкого там нет. У групп это { $groups }, у открытых векторов { $own }.
trust-is-noise = шум
trust-is-groups = шесть групп
trust-is-own = открытые векторы
trust-distances-question = Пять групп точек в 50 измерениях, нарисованных t-SNE. Насколько в пространстве D дальше от A, чем B от A?
trust-as-far = Одинаково
trust-times = В { $n } { $n ->
    [one] раз
    [few] раза
   *[many] раз
}
trust-distances-why = В пространстве D дальше от A, чем B, в { $true } раза; на этой картинке — в { $drawn } раза. t-SNE хранит, кто рядом, а не насколько далеки остальные.
trust-distances-title = Расстояния между группами, в пространстве и на картинке
trust-distance-axis = A–B = 1
trust-in-space = в пространстве
trust-on-picture = на картинке
trust-far = D и E дальше от A, чем B
trust-groups-are = Созданные точки: A, B и C одинаково далеки друг от друга, D и E лежат далеко, каждая в своём направлении.
trust-lost-question = У элемента «{ $item }» есть { $n } ближайших по косинусной близости. Сколько из них среди его { $n } ближайших на этой карте { $method }?
trust-lost-why = Сохранено: { $kept } из { $n }. Остальные настоящие соседи (их { $lost }) лежат в других местах, а их место заняли ложные друзья.
trust-of = { $k } из { $n }
trust-method = Карта
trust-method-pca = PCA
trust-method-tsne = t-SNE
trust-kept = Сохранены
trust-lost = Потеряны
trust-false = Ложные друзья
trust-none = нет
trust-kept-share = Сохранено соседей
trust-trustworthiness = Достоверность
trust-picture-of = Картинка
trust-row-map = Эта карта
trust-row-random = Случайные координаты
trust-percent = { NUMBER($share, maximumFractionDigits: 0) } %
trust-items = { $title }: элементы с { $first } по { $last } по частоте. Соседи — десять ближайших среди них по косинусной близости.
trust-explore = Насколько можно верить каждой карте
