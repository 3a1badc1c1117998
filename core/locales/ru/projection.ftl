# What a person must be told about a map
projection-flat = Вдоль хотя бы одной из показанных компонент все объекты одинаковы, поэтому карта — лишь линия или точка.
projection-most-frequent = Показаны только самые частые объекты: { NUMBER($n_drawn) } из { NUMBER($n_items) }.
projection-perplexity-lowered = Перплексия снижена до { NUMBER($perplexity_used, maximumFractionDigits: 1) }: для большей слишком мало объектов ({ NUMBER($n_drawn) }).
projection-too-few = Для t-SNE нужно хотя бы 3 объекта. Это карта PCA.
projection-stopped = Остановлено раньше срока, после { $n_iter_run ->
    [one] { NUMBER($n_iter_run) } итерации
    [few] { NUMBER($n_iter_run) } итераций
    [many] { NUMBER($n_iter_run) } итераций
   *[other] { NUMBER($n_iter_run) } итерации
}.
