cli-about = Обучает векторы word2vec по текстам, плейлистам и журналам сессий, рисует их карты и отвечает на вопросы к ним. WORKSPACE — рабочее пространство (zip или папка) или файл с векторами.

# Команды
cli-command-read = Прочитать файлы и сказать, за что они приняты и что в них есть.
cli-command-train = Обучить векторы по файлам и сохранить их с первой картой в рабочее пространство, которое откроется в приложении.
cli-command-project = Построить карту векторов (PCA или t-SNE) и сохранить её в рабочем пространстве.
cli-command-neighbors = Объекты, ближайшие к данному по косинусу.
cli-command-analogy = Решить аналогию, например "король - мужчина + женщина".
cli-command-export = Записать векторы как текст word2vec, пару TSV или массивы NumPy либо карту как страницу HTML.
cli-command-info = Что лежит в рабочем пространстве.

# Параметры
cli-option-files = Файлы, которые составляют одно целое: текст, последовательность на строку, таблица событий или векторы.
cli-option-catalogue = Файл с названиями объектов: идентификатор, название и что угодно ещё.
cli-option-reading = Как читать файлы: файл JSON с разделом "settings" из вывода read --json. Если не указан, настройки определяются сами.
cli-option-json = Вывести JSON.
cli-option-output = Куда записать.
cli-option-name = Название рабочего пространства.
cli-option-preset = Для чего подобрать настройки; по умолчанию — по содержимому файлов.
cli-option-workspace = Рабочее пространство (zip или папка) или файл с векторами.
cli-option-method = PCA готова сразу, t-SNE показывает группы.
cli-option-axes = Главные компоненты карты PCA, счёт с 1; три — для объёмной карты.
cli-option-normalize = Сначала привести векторы к длине 1: тогда «близко» означает «близко по косинусу».
cli-option-perplexity = t-SNE: примерно столько соседей старается сохранить каждая точка.
cli-option-iterations = t-SNE: как долго улучшать карту.
cli-option-random-state = t-SNE: зерно; с тем же зерном и настройками карта получится той же.
cli-option-jobs = t-SNE: число потоков.
cli-option-max-items = t-SNE: рисовать не больше стольких самых частых объектов.
cli-option-vectors = Имя или идентификатор векторов в рабочем пространстве; по умолчанию самые новые.
cli-option-item = Ключ или название объекта.
cli-option-n-answers = Сколько ответов.
cli-option-top = Искать ответы только среди стольких самых частых объектов.
cli-option-expression = Объекты, между которыми стоят + и -; названия с пробелами или знаками — в кавычках.
cli-option-solver = 3cosadd складывает косинусы, 3cosmul перемножает и делит их (Леви и Голдберг, 2014).
cli-option-keep-question = Не исключать из ответов слова самого вопроса.
cli-option-expected = Сообщить место этого объекта среди ответов.
cli-option-format = Что записать.

# Результаты
cli-read-taken-for = { $format } · { $kind }
cli-read-vectors = Векторов: { NUMBER($rows) }, размерность { NUMBER($dim) }
cli-read-counts = Последовательностей: { NUMBER($sequences) } · объектов: { NUMBER($items) } · вхождений: { NUMBER($tokens) }
cli-read-owners = Владельцев: { NUMBER($owners) }
cli-read-lengths = Объектов в последовательности: от { NUMBER($shortest) } до { NUMBER($longest) }, в среднем { NUMBER($mean, maximumFractionDigits: 1) }
cli-read-most-frequent = Самые частые: { $items }
cli-trained = Эпох: { NUMBER($epochs) } за { NUMBER($seconds, maximumFractionDigits: 1) } с, потери { NUMBER($loss, maximumFractionDigits: 4) }
cli-saved = Записано: { $name }
cli-interrupted = Прервано, ничего не записано.
cli-no-neighbors = Вектор этого объекта нулевой, поэтому рядом с ним ничего нет.
cli-rank = { $item }: место { NUMBER($rank) } из { NUMBER($n) }
cli-no-rank = { $item } входит в вопрос, поэтому места не имеет.
cli-nearest-alone = Просто ближайшие к «{ $item }»:
cli-info-corpus = Корпус { $name }: последовательностей { NUMBER($sequences) }, объектов { NUMBER($items) }, вхождений { NUMBER($tokens) }
cli-info-vectors = Векторы { $name }: { NUMBER($rows) } × { NUMBER($dim) }
