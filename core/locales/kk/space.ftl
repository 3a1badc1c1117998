space-title = Қолайлы кеңістік
space-idea = Әр жануардың өз нөмірі жануарлар туралы ештеңе айтпайды. Бәріне ортақ бірнеше сан кім кімге ұқсайтынын айтады.
space-steps =
    Иттен қарағанда мысық қай жақта? Сұраңыз, сосын көрсетіңіз: one-hot болса, кез келген жұптың арасы бірдей.
    Жүгірткіні 1000 жануарға дейін тартып, санаңыз: әр векторда 999 нөл.
    «Бірнеше сан» бөліміне өтіңіз: сол жануарлар түрлі түсті жолақ болып тұр. Сүтқоректілерді басқалардан қай баған ажыратады?
    Біреу басқа топтарды немесе ашық тұрған векторларды таңдап көрсін.
    «Екі вектор» бөліміне өтіңіз: бірін екіншісінің айналасында сүйреп, формуланың қай бөлігі жанатынына қараңыз.
    Біреуін екі есе ұзартыңыз. Не өзгермейді?
space-part = Нені қараймыз
space-part-onehot = One-hot
space-part-dense = Бірнеше сан
space-part-pair = Екі вектор
space-animal-dog = ит
space-animal-snake = жылан
space-animal-cat = мысық
space-animal-wolf = қасқыр
space-animal-lizard = кесіртке
space-animal-frog = бақа
space-feature-size = көлемі
space-feature-fur = жүні
space-feature-legs = аяғы
space-feature-swims = жүзуі
space-feature-tame = жуастығы
space-column = { NUMBER($n, useGrouping: 0) }-баған
space-number = { NUMBER($n) }
space-value = { NUMBER($n, minimumFractionDigits: 2, maximumFractionDigits: 2) }
space-listed = { $first }; { $rest }
space-animals = Неше жануар
space-onehot-question = { NUMBER($n) } жануар, әрқайсысының өз бағанында 1 тұр. Итке қайсысы жақын?
space-onehot-same = Екеуі бірдей
space-onehot-why = Барлық қашықтық √2 = { $distance }, барлық косинус 0. Әр векторда { NUMBER($n) } сан бар, соның ішінде { NUMBER($zeros) } нөл.
space-onehot-given = { $animal }: { $vector }
space-vectors = Векторлар
space-animal = Жануар
space-pair-of = { $a } – { $b }
space-distances = Қашықтықтар
space-distance = Қашықтық
space-cosine = Косинус
space-numbers = Әр вектордағы сандар
space-zeros = Оның ішінде нөлдер
space-source = Кімнің векторлары
space-source-animals = Ойдан алынған жануарлар
space-source-vectors = Ашық тұрғандары
space-left = Бірінші топ
space-right = Екінші топ
space-choose = Таңдаңыз
space-dense-question = Екі топты қай баған ең жақсы ажыратады?
space-dense-why = Орта есеппен бірінші топта { NUMBER($left, maximumFractionDigits: 2) }, екіншісінде { NUMBER($right, maximumFractionDigits: 2) }, топ ішіндегі шашырауы { NUMBER($spread, maximumFractionDigits: 2) }. Қалған бағандарда топтар көбірек араласады.
space-dense-given = { $column }: бірінші топ { $left }, екінші топ { $right }
space-dense-hidden = Әр жол — вектор, әр баған — оның бір саны. Жауабы бағанды белгілейді.
space-dense-marked = Белгіленгені: { $column }. Топтардың орта мәндерінің айырмасын топ ішіндегі шашырауға бөлгенде ең үлкені осы.
space-dense-alt = Векторлар түрлі түсті жолақ түрінде, екі топтың әр мүшесіне бір жол; сол сандар төмендегі кестеде.
space-dense-table = Сандар кесте түрінде
space-name = Элемент
space-count-question = Осы жолдардың біреуін неше сан сипаттайды?
space-count-why = { NUMBER($n) } баған, және әрқайсысы әр жол туралы бірдеңе айтады.
space-pair-label = Бас нүктеден шығатын екі вектор, a және b.
space-pair-x = бірінші сан
space-pair-y = екінші сан
space-name-dot = a · b
space-name-length-a = |a|
space-name-length-b = |b|
space-name-cosine = cos
space-name-angle = бұрыш
space-double = a екі есе ұзын
space-half = a екі есе қысқа
space-again = Басындағыдай
space-pair-question = a екі есе ұзарды. Не өзгереді?
space-pair-cosine = Тек косинус
space-pair-dot = Тек скаляр көбейтінді
space-pair-both = Екеуі де
space-pair-neither = Ешқайсысы
space-pair-why = Косинус сол { $cosine } күйінде қалады: ол тек бағытты біледі. Скаляр көбейтінді { $before } еді, { $after } болды.
space-pair-given = { $name } = [{ $x }; { $y }]
space-explore = Косинус өз дерегіңізде
space-train = Неше сан болатынын таңдау
