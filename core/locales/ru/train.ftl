train-title = Обучение векторов
train-empty-title = Для обучения нужны последовательности
train-empty = Сначала загрузите текст, журнал сессий или плейлисты; потом здесь можно обучить на них векторы.
train-empty-next = К данным
train-corpus = Данные
train-preset = Для чего
train-more = Ещё настройки
train-repeatable = Воспроизводимо
train-repeatable-help = Один рабочий поток и постоянное зерно: одни и те же данные и настройки каждый раз дают те же самые байты. Если выключить, работают все ядра, и каждый запуск немного отличается.
train-name = Название модели
train-name-default = { $corpus }, { $model }
train-skip-gram = skip-gram
train-cbow = CBOW
train-button = Обучить
train-done-before = Ровно такую модель вы уже обучали: вот она.
train-ready = Векторы «{ $name }» готовы.
train-models = Модели в этом пространстве
train-model-line = { $sg }, размерность { $size }, окно { $window }, { $epochs ->
    [one] { $epochs } эпоха
    [few] { $epochs } эпохи
    [many] { $epochs } эпох
   *[other] { $epochs } эпохи
}, объектов: { NUMBER($items) }
train-stopped = остановлена раньше
train-explore = Открыть карту
train-delete = Удалить
train-delete-sure = Удалить эту модель и её карты
train-course = Как шло обучение
train-no-records = Ни одна эпоха не закончилась.
train-column-epoch = Эпоха
train-column-loss = Потери на слово
train-column-seconds = Секунды
train-column-rate = Слов в секунду
train-loss-note = Сравнивайте потери только при одинаковых настройках.
train-code = Показать код
train-code-note = Этот скрипт обучает те же векторы по файлу корпуса. С одним рабочим потоком совпадают все байты.
train-code-corpus = Скачать файл корпуса
train-output-note = Сохраняются и входные, и выходные векторы.
