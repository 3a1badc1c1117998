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
