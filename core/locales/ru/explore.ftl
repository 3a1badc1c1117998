explore-empty-title = Здесь появится ваша карта
explore-empty = Загрузите текст, журнал сессий или плейлисты и обучите на них векторы — или загрузите готовый файл с векторами.
explore-empty-next = К данным
explore-no-map = Для этих векторов ещё нет карты. Откройте «Новая карта» и постройте её.
explore-vectors = Векторы
explore-map = Карта
explore-map-pca = PCA, компоненты { $axes }
explore-map-tsne = t-SNE, перплексия { $perplexity }, зерно { $seed }
explore-new-map = Новая карта
explore-method = Метод
explore-method-pca = PCA
explore-method-tsne = t-SNE
explore-draw = Построить
explore-axis-x = Компонента по горизонтали
explore-axis-y = Компонента по вертикали
explore-axis-help = 1 — направление, вдоль которого векторы различаются сильнее всего, 2 — следующее и так далее.
explore-normalize = Единичные векторы
explore-normalize-help = Сначала приводит каждый вектор к длине 1: тогда «рядом на карте» означает «близко по косинусу».
explore-perplexity = Перплексия
explore-perplexity-help = Примерно столько соседей каждая точка старается сохранить: от 2 до 100. Малые значения показывают мелкие группы, большие — картину в целом. Обычно подходит 30.
explore-iterations = Итерации
explore-iterations-help = Как долго улучшать карту: от 50 до 5000. Начинаем с карты PCA; можно остановиться, когда результат устроит.
explore-seed = Зерно генератора
explore-seed-help = С тем же зерном и теми же настройками получится та же карта.
explore-tsne-most-frequent = t-SNE покажет { NUMBER($limit) } самых частых объектов из { NUMBER($n) }; PCA показывает все.
explore-caption-pca = PCA, компоненты { $axes }: { NUMBER($share, style: "percent", maximumFractionDigits: 1) } дисперсии
explore-caption-tsne = t-SNE, перплексия { NUMBER($perplexity, maximumFractionDigits: 1) }, итераций: { $iterations }, зерно { $seed }
explore-neighbors-kept = сохранено истинных соседей: { NUMBER($share, style: "percent", maximumFractionDigits: 0) } из { $n } ближайших (случайно было бы { NUMBER($chance, style: "percent", maximumFractionDigits: 1) })
explore-trustworthiness = достоверность (trustworthiness) { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
explore-downloads = Скачать
explore-download-word2vec = Векторы, текст word2vec
explore-download-word2vec-help = Открывается в gensim: KeyedVectors.load_word2vec_format.
explore-download-tsv-vectors = Векторы, TSV
explore-download-tsv-vectors-help = По вектору в строке, для TensorFlow Embedding Projector.
explore-download-tsv-metadata = Подписи, TSV
explore-download-tsv-metadata-help = Подписи к векторам в TSV.
explore-download-npz = Векторы, NumPy
explore-download-npz-help = Файл .npz с ключами и векторами.
explore-download-html = Карта отдельной страницей
explore-download-html-help = Одна интерактивная страница, работает без интернета.
explore-download-note = Картинку (PNG), соседей и обведённую область можно сохранить кнопками на самой карте.
explore-space = В трёх измерениях
explore-space-draw = Построить в трёх измерениях
explore-space-note = Первые три главные компоненты; самых частых объектов: { NUMBER($n) }; доля дисперсии: { NUMBER($share, style: "percent", maximumFractionDigits: 1) }.
explore-code = Показать код
explore-code-note = Этот скрипт вычисляет тех же соседей и ту же карту по скачанному вами файлу векторов ({ $file }).
explore-beside = Рядом
explore-beside-none = Ничего
explore-beside-pca = Рядом показать PCA
explore-beside-help = Вторая карта тех же векторов. Что выбрано на одной, выбрано и на другой.
explore-trust = Насколько можно верить этой карте
explore-trust-measuring = Сравниваем карту с векторами…
explore-trust-too-few = Объектов слишком мало, чтобы это измерить.
explore-trust-kept = Из { $n } ближайших соседей объекта в среднем { NUMBER($kept, maximumFractionDigits: 1) } остаются среди { $n } ближайших и на карте ({ NUMBER($share, style: "percent", maximumFractionDigits: 0) }); при случайных координатах было бы { NUMBER($chance, style: "percent", maximumFractionDigits: 1) }.
explore-trust-near = { $level ->
    [high] То, что на ней рядом, почти всегда действительно близко.
    [middle] То, что на ней рядом, часто действительно близко, но сверяйтесь со списком соседей.
   *[low] То, что на ней рядом, может быть вовсе не связано: верьте списку соседей, а не картинке.
}
explore-trust-torn = { $level ->
    [high] Близкое редко оказывается далеко друг от друга.
    [middle] Близкое иногда оказывается далеко друг от друга.
   *[low] Близкое часто оказывается далеко друг от друга.
}
explore-trust-this-map = Эта карта
explore-trust-random = Случайные координаты
explore-trust-row-near = Близкие на карте близки и в пространстве (достоверность, trustworthiness)
explore-trust-row-torn = Близкие в пространстве близки и на карте (непрерывность, continuity)
explore-trust-row-kept = Доля сохранённых истинных соседей
explore-trust-note = 1 — идеально. Измерено на объектах ({ NUMBER($n) }), ближайших соседей у каждого: { $k }. Расстояния между далёкими группами ничего не значат. Кнопка «Доверие» над картой показывает ошибки для выбранного объекта, а цвет «Сохранённые соседи» — где на карте их больше.
explore-axes = Свои оси
explore-axes-intro = Поставьте объекты на оба конца: например, *он* и *она* или два жанра. Линия между ними станет осью, и у каждого объекта будет место на ней.
explore-axes-proposals = По этим данным:
explore-axes-low = Один конец
explore-axes-high = Другой конец
explore-axes-add = Добавить объект
explore-axes-drop = Убрать с этого конца
explore-axes-second = Вторая ось
explore-axes-empty = Картинка появится, когда на обоих концах будет хотя бы по объекту.
explore-axes-choose = Выберите объект на карте выше, чтобы увидеть его место на оси.
explore-axes-place = **{ $item }** ближе к концу «{ $end }», чем { NUMBER($share, style: "percent", maximumFractionDigits: 0) } всех объектов.
explore-axes-bars = Место выбранного объекта между концами оси
explore-axes-alt = Объекты по их месту на оси
explore-axes-count = Сколько раз встречается
explore-axes-rank = Место по частоте
explore-axes-most-frequent = Показаны самые частые объекты: { $shown } из { $n }.
explore-axes-note = В ось попадает и всё остальное, чем различаются её объекты. По нескольку объектов на каждом конце надёжнее, чем по одному.
