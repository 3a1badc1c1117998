### Поиск, соседи и аналогии

errors-unknown-item = Объекта «{ $item }» здесь нет. Проверьте написание или выберите другой.
errors-unknown-item-did-you-mean = Объекта «{ $item }» здесь нет. Возможно, вы имели в виду: { $suggestions }?
errors-expression-empty = Введите выражение, например: король - мужчина + женщина.
errors-expression-item-missing = Не хватает объекта, символ { NUMBER($position) }. Объекты должны стоять по обе стороны от + и −.
errors-expression-operator-missing = Поставьте + или − между объектами, символ { NUMBER($position) }.
errors-expression-quote-open = Кавычка не закрыта, символ { NUMBER($position) }. Добавьте закрывающую.
errors-expression-too-long = Выражение слишком длинное. Допустимо не больше { NUMBER($limit) } символов.
errors-analogy-zero = Эти объекты взаимно уничтожаются, и направления для поиска не остаётся. Возьмите другие.
errors-analogy-needs-plus = Для 3CosMul нужен хотя бы один объект со знаком плюс. Добавьте его или выберите 3CosAdd.

### Workspace

errors-workspace-missing = Такого рабочего пространства нет. Возможно, его удалили, истёк его срок или ссылка неполная.
errors-workspace-damaged = Запись об этом рабочем пространстве не читается. Импортируйте его снова из экспортированного файла или создайте новое.
errors-workspace-newer = Это создано более новой версией приложения (формат { $version }; это приложение читает форматы до { $supported }). Обновите приложение, чтобы открыть.
errors-workspace-read-only = Это пример, изменять его нельзя. Сначала сделайте его копию.
errors-workspace-full = Рабочее пространство достигло предела в { $limit } МБ. Удалите то, что больше не нужно, и повторите.
errors-disk-full = Диск сервера заполнен, поэтому ничего не сохранено. Удалите то, что больше не нужно, или повторите позже.
errors-workspace-busy = Файлы сейчас заняты. Повторите через несколько секунд.
errors-artifact-missing = Этого результата больше нет. Возможно, его удалили в другой вкладке.
errors-artifact-damaged = Файл «{ $member }» этого результата повреждён или отсутствует. Удалите результат и получите его заново; всё остальное в рабочем пространстве работает.
errors-not-a-model = Эти векторы импортированы, поэтому хода обучения у них нет.
errors-upload-missing = Загруженного файла здесь больше нет. Загрузите его снова.
errors-upload-too-large = Файл больше предела в { $limit } МБ. Возьмите файл поменьше или его часть.
errors-import-damaged = Этот файл — не экспортированное из приложения рабочее пространство, или он повреждён. Экспортируйте его снова.
errors-import-unexpected = Записи номер { $number } в экспортированном рабочем пространстве быть не может, поэтому ничего не импортировано. Используйте файл таким, каким он был экспортирован.
errors-import-too-large = В распакованном виде это рабочее пространство превысило бы предел в { $limit } МБ.
errors-import-busy = Сейчас на этом сервере открывается много рабочих пространств. Попробуйте ещё раз через несколько минут.

### Jobs

errors-job-already-running = В этом рабочем пространстве уже идёт работа. Дождитесь её конца или отмените её.
errors-job-queue-full = Сервер занят: в очереди уже { $limit ->
    [one] { $limit } задание
    [few] { $limit } задания
    [many] { $limit } заданий
   *[other] { $limit } задания
}. Повторите через несколько минут.
errors-job-timeout = Работа длилась дольше предела в { $seconds } с и была остановлена. Возьмите меньше данных или уменьшите настройки.
errors-job-memory = Потребовалось больше памяти, чем предел в { $limit } МБ. Возьмите меньше данных, объектов или измерений.
errors-job-crashed = Работа неожиданно прервалась; возможно, компьютеру не хватило памяти. Больше ничего не потеряно. Повторите, а если это случится снова, возьмите меньше данных.
errors-job-failed = Работа не удалась из-за ошибки в приложении ({ $type }). Больше ничего не потеряно. Попробуйте другие настройки и, пожалуйста, сообщите об этом.

### Маршруты данных карты

errors-map-number = «{ $name }» должно быть целым числом от { NUMBER($low) } до { NUMBER($high) }.
errors-map-no-such-item = Такого элемента здесь нет.
errors-map-no-such-column = Такого столбца здесь нет.
errors-map-no-such-frames = Движущихся картинок здесь нет.
errors-map-no-such-format = Такого формата файла здесь нет.
errors-map-rows = Отправьте список номеров строк.
errors-map-too-many-rows = Слишком много элементов для одного файла. Выделите область поменьше.
errors-map-busy = Сейчас на этом сервере готовится много файлов. Попробуйте ещё раз чуть позже.

### Training

errors-training-out-of-range = { $name }: { NUMBER($value, maximumFractionDigits: 6) }, а должно быть от { NUMBER($minimum, maximumFractionDigits: 6) } до { NUMBER($maximum, maximumFractionDigits: 6) }.
errors-training-not-whole = { $name }: { NUMBER($value, maximumFractionDigits: 6) }, а нужно целое число.
errors-training-min-alpha = Скорость обучения в конце ({ NUMBER($min_alpha, maximumFractionDigits: 6) }) не может быть больше, чем в начале ({ NUMBER($alpha, maximumFractionDigits: 6) }).
errors-training-one-item = Для обучения нужны хотя бы два разных объекта, а здесь { $items ->
    [0] нет ни одного
   *[other] только один
}. Добавьте данные.
errors-training-min-count = Объектов с частотой { NUMBER($min_count) } и больше: { NUMBER($items) }, а для обучения нужны два. Снизьте минимальную частоту до { NUMBER($largest) } или ниже.
errors-training-no-pairs = Последовательностей: { NUMBER($sequences) }, но ни в одной нет двух объектов с частотой { NUMBER($min_count) } и больше, поэтому учиться не на чем. Снизьте минимальную частоту или проверьте, как нарезаны последовательности.
errors-training-too-large = Векторы займут { NUMBER($megabytes) } МБ (объектов: { NUMBER($items) }, размерность: { NUMBER($vector_size) }); предел — { NUMBER($limit) } МБ. Увеличьте минимальную частоту или уменьшите размерность.

### Чтение

errors-file-empty = Файл пуст. Выберите файл, в котором что-то есть.
errors-file-too-large = Файл больше предела в { $limit } МБ. Возьмите файл поменьше или его часть.
errors-file-binary = Это не текст ни в одной из известных здесь кодировок. Сохраните его как простой текст или CSV и повторите.
errors-format-unknown = Это файл { $format }, такие здесь не читаются. Сохраните его содержимое как простой текст или CSV и повторите.
errors-format-archive = Это сжатый файл ({ $format }). Распакуйте его и загрузите то, что внутри.
errors-format-pickle = Этот файл при открытии выполнил бы код, как pickle и файлы .model и .kv самого gensim, поэтому он не читается. Сохраните векторы в формате word2vec: model.wv.save_word2vec_format("vectors.txt").
errors-format-fasttext-bin = Это собственный формат fastText .bin, такие здесь не читаются. Возьмите файл .vec, который fastText пишет рядом.
errors-format-not-known = Формат «{ $format }» здесь не читается. Выберите один из предложенных.
errors-nothing-to-read = Объектов не найдено. Проверьте формат, столбцы и число пропускаемых сверху строк.
errors-nothing-left = Во всех последовательностях меньше объектов, чем разрешено: { NUMBER($shortest) }. Уменьшите это число или проверьте, как файл делится на последовательности.
errors-too-many-tokens = Объектов всего больше { NUMBER($limit) }. Возьмите часть файла.
errors-too-many-different-items = Различных объектов больше { NUMBER($limit) }: большинство встречается лишь раз, и учиться на них нечему. Проверьте столбец объектов или возьмите часть файла.
errors-too-many-columns = В первой строке столько столбцов: { NUMBER($found) }; предел — { NUMBER($limit) }. Проверьте разделитель или оставьте только нужные столбцы.
errors-line-too-long = Строка { NUMBER($line) } длиннее { NUMBER($limit) } знаков. Проверьте, что это таблица, разделённая на строки.
errors-cell-too-long = Ячейка в строке { NUMBER($row) }, столбец «{ $column }», длиннее { NUMBER($limit) } знаков. Сократите её или проверьте кавычки перед ней.
errors-table-column-missing = В файле нет столбца «{ $column }». Выберите столбцы заново.
errors-table-no-item-column = Для объектов не выбран столбец. Выберите столбец объектов или исполнителя и название.
errors-times-unreadable = Большинство значений в столбце времени не читается. Выберите другой столбец или другую запись времени либо делите последовательности без времени.
errors-catalogue-not-a-table = Файл названий — не таблица с номером и названием в каждой строке. Сохраните его как CSV или TSV.
errors-reading-setting = У настройки «{ $field }» невозможное значение.
errors-one-vector-file = Векторы читаются из одного файла. Выберите один из файлов.
errors-no-vectors = Ни в одной строке нет слова с числами после него. Проверьте, что это файл векторов в формате word2vec или GloVe.
errors-vectors-no-words = Это векторы без слов. Поставьте слово в начало каждой строки, как в файлах GloVe.
errors-vectors-no-header = Файл не начинается с «строки размерность», как в двоичном формате word2vec. Проверьте формат.
errors-vectors-binary-broken = Строка { NUMBER($row) }, байт { NUMBER($byte) }: это не слово с числами после него. Файл повреждён, или его заголовок неверен. Сохраните его заново.
errors-vectors-encoding = Файлы векторов читаются только в UTF-8. Сохраните этот файл в UTF-8.
errors-too-many-vectors = Векторов { NUMBER($found) }, предел — { NUMBER($limit) }. Оставьте самые частые.
errors-too-many-dimensions = В каждом векторе столько чисел: { NUMBER($found) }; предел — { NUMBER($limit) }.
errors-vectors-too-large = Векторы заняли бы больше памяти, чем предел в { NUMBER($limit) } МБ. Оставьте самые частые.

### Командная строка

errors-cli-usage = { $message }. Справка: python -m core --help
errors-cli-file = Не удалось прочитать или записать «{ $name }»: { $reason }.
errors-cli-no-such-file = Файла «{ $name }» нет.
errors-cli-no-such-folder = Папки «{ $name }», куда нужно писать, нет.
errors-cli-settings-file = «{ $name }» — не файл JSON с настройками чтения; такой выводит read --json.
errors-cli-no-vectors = В этом рабочем пространстве ещё нет векторов, сначала обучите их.
errors-cli-no-such-vectors = Векторов «{ $name }» в этом рабочем пространстве нет; список выводит info.
errors-cli-not-vectors = В файле «{ $name }» нет векторов, сначала обучите их по нему.
errors-cli-already-vectors = В файле «{ $name }» уже готовые векторы, обучать не на чем.
errors-cli-no-such-preset = Набора настроек «{ $name }» нет; есть: { $names }.
errors-cli-output-needed = Файл с векторами не может хранить карту; укажите в --output, куда записать рабочее пространство.
errors-cli-axes = «{ $axes }» — не оси; укажите два или три числа, начиная с 1, например 1,2.

### Maps

errors-projection-empty = Нет векторов, которые можно показать. Сначала прочитайте или обучите их.
errors-projection-method = Метода «{ $method }» нет. Выберите pca или tsne.
errors-projection-axes = Выберите две или три разные компоненты, от 1 до { NUMBER($maximum) }.
errors-projection-perplexity = Перплексия должна быть от { NUMBER($minimum) } до { NUMBER($maximum) }, а не { $value }.
errors-projection-n-iter = Число итераций должно быть от { NUMBER($minimum) } до { NUMBER($maximum) }, а не { $value }.
errors-projection-random-state = Зерно генератора — целое число от { NUMBER($minimum) } до { NUMBER($maximum) }, а не { $value }.
errors-projection-n-jobs = Число потоков должно быть от { NUMBER($minimum) } до { NUMBER($maximum) }, а не { $value }.
errors-projection-max-items = Число показываемых объектов должно быть от { NUMBER($minimum) } до { NUMBER($maximum) }, а не { $value }.
errors-json-broken = Файл JSON повреждён: строка { NUMBER($line) }, столбец { NUMBER($column) }. Возможно, он обрезан: выгрузите или скачайте его ещё раз.
errors-xml-broken = Файл XML повреждён: строка { NUMBER($line) }, столбец { NUMBER($column) }. Возможно, он обрезан: выгрузите или скачайте его ещё раз.
errors-xml-entities = Этот файл XML определяет сущности или обращается к другим файлам; плейлистам это не нужно, поэтому он не читается. Выгрузите плейлист из проигрывателя ещё раз.
errors-nested-too-deep = Вложенность этого файла больше { NUMBER($limit) } уровней; ни в одном из известных форматов такого нет. Выгрузите его ещё раз или сохраните как CSV.
errors-archive-damaged = Этот архив повреждён или обрезан. Скачайте или упакуйте его ещё раз.
errors-archive-encrypted = Этот архив закрыт паролем. Распакуйте его сами и принесите файлы из него.
errors-archive-workspace = Это рабочее пространство, сохранённое отсюда. Откройте его в боковой панели, в действиях с пространством.
errors-archive-nothing = В этом архиве нет ничего, что здесь читается. Распакуйте его и принесите файл с текстом, плейлистами или векторами.
errors-archive-too-many = В этом архиве больше { NUMBER($limit) } файлов. Упакуйте только нужные.
errors-archive-too-large = В распакованном виде этот архив больше { NUMBER($limit) } МБ. Упакуйте только нужные файлы.
