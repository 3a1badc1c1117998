# Kinds, as a title while the job runs
jobs-kind-open = Открытие файла
jobs-kind-count = Подсчёт
jobs-kind-read = Чтение
jobs-kind-train = Обучение
jobs-kind-project = Построение карты
jobs-kind-evaluate = Проверка рекомендаций
jobs-kind-tune = Подбор настроек
jobs-kind-stability = Обучение с другими зёрнами
jobs-kind-measure = Измерение векторов
jobs-kind-space = Взгляд на векторы
jobs-kind-contrast = Сравнение окон и порядков
jobs-kind-compare = Подготовка к сравнению

# Stages
jobs-stage-starting = Запуск
jobs-stage-opening = Файл открывается
jobs-stage-reading = Чтение файла
jobs-stage-joining-pairs = Объединение частых пар
jobs-stage-building-corpus = Сборка последовательностей
jobs-stage-counting = Подсчёт объектов
jobs-stage-training = Обучение
jobs-stage-neighbors = Поиск соседей
jobs-stage-tsne = Расстановка точек карты (t-SNE)
jobs-stage-pca = Поиск главных осей (PCA)
jobs-stage-measuring = Измерение, насколько можно верить карте
jobs-stage-splitting = Откладываем списки для проверки
jobs-stage-fitting-scorers = Подготовка способов рекомендации
jobs-stage-ranking = Угадываем, что было дальше
jobs-stage-probing = Проверка, что векторы знают об объектах
jobs-stage-tuning = Пробуем настройки
jobs-stage-contrast = Пять обучений
jobs-stage-compare = Подготовка к сравнению
jobs-stage-saving = Сохранение

# Where it is
jobs-queued = { $place ->
    [1] Ожидание: вы следующие
   *[other] Ожидание: место в очереди { $place }
}
jobs-share = { NUMBER($share, style: "percent", maximumFractionDigits: 0) }
jobs-rate-bytes = { $rate ->
    [one] { $rate } байт/с
    [few] { $rate } байта/с
    [many] { $rate } байт/с
   *[other] { $rate } байта/с
}
jobs-rate-words = { $rate ->
    [one] { $rate } слово/с
    [few] { $rate } слова/с
    [many] { $rate } слов/с
   *[other] { $rate } слова/с
}
jobs-rate-iterations = { $rate ->
    [one] { $rate } итерация/с
    [few] { $rate } итерации/с
    [many] { $rate } итераций/с
   *[other] { $rate } итерации/с
}
jobs-rate-items = { $rate ->
    [one] { $rate } объект/с
    [few] { $rate } объекта/с
    [many] { $rate } объектов/с
   *[other] { $rate } объекта/с
}
jobs-eta = осталось около { $seconds } с
jobs-eta-minutes = осталось около { $minutes } мин
jobs-epoch = эпоха { $epoch } из { $epochs }
jobs-loss = потери { NUMBER($loss, minimumFractionDigits: 3, maximumFractionDigits: 3) }
jobs-stopping = Остановка; сделанное до сих пор сохранится

# Buttons
jobs-stop-and-keep = Остановить здесь и сохранить результат
jobs-cancel = Отменить
jobs-dismiss = Закрыть

# Ends
jobs-done-open = Файл открыт.
jobs-done-count = Файл посчитан.
jobs-done-read = Данные прочитаны.
jobs-done-train = Обучение завершено.
jobs-done-project = Карта построена.
jobs-done-evaluate = Рекомендации проверены.
jobs-done-tune = Подбор настроек завершён.
jobs-done-stability = Теперь известно, какие соседи остаются.
jobs-done-measure = Векторы измерены.
jobs-done-space = Векторы рассмотрены.
jobs-done-contrast = Окна и порядки сравнены.
jobs-done-compare = Можно сравнивать.
jobs-time-limit = Достигнут предел времени. Сделанное до этого момента сохранено.
jobs-cancelled = Отменено. От этого запуска ничего не сохранено.
jobs-interrupted = Во время этой работы сервер остановился. Всё, что было завершено, на месте; запустите эту работу снова.
jobs-failed = Эта работа не удалась. Запустите её снова.
jobs-stage-analogies = Задаём аналогии
jobs-stage-noise = Сравниваем с шумом
jobs-stage-hubs = Ищем хабы
jobs-stage-groups = Делим объекты на группы
jobs-stage-factors = Раскладываем таблицу на множители
jobs-stage-neighborhoods = Сравниваем соседей
jobs-stage-stability = Обучаем снова с другими зёрнами
