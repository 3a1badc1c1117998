everything-title = Everything2Vec
everything-idea = Предложения, плейлисты, корзины: для кода всё это списки объектов. Одна строка обучает на любом из них.
everything-steps =
    Прочитайте вслух одно предложение, один плейлист и одну корзину. Что у них общего?
    Покажите строку кода. Какое слово в ней говорит, что это за объекты? Никакое.
    Задайте вопрос: где важен порядок? Соберите доводы и только потом покажите ответ.
    Выберите объект и сравните окно 2 с окном 15. Каких соседей находит каждое?
    Прочитайте рисунок: сначала что меняет другое зерно, потом окно, потом ромбы и круги — порядок.
    Пусть аудитория повторит это на своих данных: на это уходит около полминуты.
everything-another = Другие примеры
everything-source = Данные
everything-counts-words = { $sequences ->
    [one] { NUMBER($sequences) } предложение, слов: { NUMBER($items) }
    [few] { NUMBER($sequences) } предложения, слов: { NUMBER($items) }
   *[other] { NUMBER($sequences) } предложений, слов: { NUMBER($items) }
}
everything-counts-playlists = { $sequences ->
    [one] { NUMBER($sequences) } плейлист, песен: { NUMBER($items) }
    [few] { NUMBER($sequences) } плейлиста, песен: { NUMBER($items) }
   *[other] { NUMBER($sequences) } плейлистов, песен: { NUMBER($items) }
}
everything-counts-sessions = { $sequences ->
    [one] { NUMBER($sequences) } корзина, объектов: { NUMBER($items) }
    [few] { NUMBER($sequences) } корзины, объектов: { NUMBER($items) }
   *[other] { NUMBER($sequences) } корзин, объектов: { NUMBER($items) }
}
everything-kind-words = Предложения
everything-kind-playlists = Плейлисты
everything-kind-sessions = Корзины
everything-nowhere = Нигде
everything-question = Перемешаем объекты внутри каждого предложения, каждого плейлиста и каждой корзины и обучим заново. Где потеря порядка изменит соседей сильнее всего?
everything-why = Случайный порядок сохраняет { NUMBER($order, minimumFractionDigits: 1, maximumFractionDigits: 1) } из { $of } соседей настоящего; у двух случайных порядков общих { NUMBER($orders, minimumFractionDigits: 1, maximumFractionDigits: 1) }. Значит, настоящий порядок что-то говорил. У остальных он такой же, как любой случайный: это мешки.
everything-why-more = Случайный порядок сохраняет { NUMBER($order, minimumFractionDigits: 1, maximumFractionDigits: 1) } из { $of } соседей настоящего; у двух случайных порядков общих { NUMBER($orders, minimumFractionDigits: 1, maximumFractionDigits: 1) }. Значит, настоящий порядок что-то говорил. В других местах он тоже что-то говорит, но меньше.
everything-why-nowhere = Везде у настоящего порядка со случайным столько же общего, сколько у двух случайных между собой. Всё это мешки.
everything-item = Кто рядом с
everything-version-small = Окно 2
everything-version-large = Окно 15
everything-version-seed = Окно 2, другое зерно
everything-version-shuffled = Окно 2, порядок перемешан
everything-shared = Жирным: сосед и при окне 2 в настоящем порядке. Малое окно находит то, что может стоять на том же месте, большое — то, что относится к той же теме.
everything-measure-about = То же сравнение на ваших данных: пять коротких обучений — с окном 2 и 15, с другим зерном и с перемешанным порядком. Из больших данных берётся часть. Это займёт примерно полминуты.
everything-measure = Сравнить на этих данных
everything-too-small = Здесь слишком мало частых объектов, чтобы сравнивать обучения.
everything-survives = Что сохраняется
everything-kept = Общих соседей из десяти
everything-line = Ничто в этой строке не говорит, что это за объекты. От данных к данным меняются только числа: эпохи и прореживание — по их объёму.
everything-pair-seed = Другое зерно
everything-pair-window = Окно 15 вместо 2
everything-pair-orders = Два случайных порядка
everything-pair-order = Настоящий порядок и случайный
everything-how = Каждый знак сравнивает два обучения, у которых различаются и зёрна. **Изменение не больше того, что даёт другое зерно, ничего не значит.** С порядком так же: после перемешивания малое окно видит другие пары, что бы порядок ни говорил. Поэтому смотрите, лежит ли ромб левее круга.
everything-verdict-bag = мешок. У настоящего порядка со случайным { NUMBER($order, minimumFractionDigits: 1, maximumFractionDigits: 1) } общих соседа из { $of }, у двух случайных { NUMBER($orders, minimumFractionDigits: 1, maximumFractionDigits: 1) }: порядок не говорит ничего, чем пользуется модель.
everything-verdict-order = порядок что-то говорит. У настоящего порядка со случайным { NUMBER($order, minimumFractionDigits: 1, maximumFractionDigits: 1) } общих соседа из { $of }, у двух случайных { NUMBER($orders, minimumFractionDigits: 1, maximumFractionDigits: 1) }.
everything-window-more = окно 15 вместо 2 сохраняет { NUMBER($window, minimumFractionDigits: 1, maximumFractionDigits: 1) } из { $of }, другое зерно { NUMBER($seed, minimumFractionDigits: 1, maximumFractionDigits: 1) }: окно меняет, кто рядом.
everything-window-no-more = окно 15 вместо 2 сохраняет { NUMBER($window, minimumFractionDigits: 1, maximumFractionDigits: 1) } из { $of }, другое зерно { NUMBER($seed, minimumFractionDigits: 1, maximumFractionDigits: 1) }: это не больше, чем меняет случай.
everything-data = Данные
everything-chance = Чужие
everything-jaccard = Числами (мера Жаккара)
everything-jaccard-note = Сколько общего у двух десяток соседей, делённое на всё, что есть в обеих; среднее по 1000 самых частых объектов, которые сравниваются между собой. 1 — те же соседи; «чужие» — сколько даёт одна случайность.
everything-train-small = Обучить с окном 2
everything-train-large = Обучить с окном 15
everything-recommend = Рекомендовать по этому
everything-look = На что смотрим
everything-look-near = Соседи
everything-look-survives = Что сохраняется
