# What a person must be told about a map
projection-flat = Көрсетілген компоненттердің кемінде біреуінде барлық элемент бірдей, сондықтан карта тек сызық не нүкте болып шықты.
projection-most-frequent = Тек ең жиі элементтер көрсетілген: { NUMBER($n_items) } элементтен { NUMBER($n_drawn) }.
projection-perplexity-lowered = Перплексия { NUMBER($perplexity_used, maximumFractionDigits: 1) } мәніне дейін төмендетілді: одан көбіне элемент саны аз ({ NUMBER($n_drawn) }).
projection-too-few = t-SNE үшін кемінде 3 элемент керек. Бұл — PCA картасы.
projection-stopped = { $n_iter_run ->
    [one] { NUMBER($n_iter_run) } итерациядан
   *[other] { NUMBER($n_iter_run) } итерациядан
} кейін мерзімінен бұрын тоқтатылды.
