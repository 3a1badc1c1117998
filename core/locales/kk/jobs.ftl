# Kinds, as a title while the job runs
jobs-kind-open = Файлды ашу
jobs-kind-count = Санау
jobs-kind-read = Оқу
jobs-kind-train = Оқыту
jobs-kind-project = Карта салу
jobs-kind-evaluate = Ұсыныстарды тексеру
jobs-kind-tune = Баптауларды іріктеу
jobs-kind-stability = Басқа бастапқы сандармен оқыту
jobs-kind-measure = Векторларды өлшеу
jobs-kind-space = Векторларды қарап шығу
jobs-kind-contrast = Терезелер мен реттерді салыстыру
jobs-kind-compare = Салыстырылатынды жасау

# Stages
jobs-stage-starting = Басталып жатыр
jobs-stage-opening = Файл ашылып жатыр
jobs-stage-reading = Файл оқылып жатыр
jobs-stage-joining-pairs = Жиі кездесетін жұптар біріктіріліп жатыр
jobs-stage-building-corpus = Тізбектер құрастырылып жатыр
jobs-stage-counting = Элементтер саналып жатыр
jobs-stage-training = Оқыту жүріп жатыр
jobs-stage-neighbors = Көршілер ізделіп жатыр
jobs-stage-tsne = Карта реттеліп жатыр (t-SNE)
jobs-stage-pca = Басты осьтер ізделіп жатыр (PCA)
jobs-stage-measuring = Картаға қаншалықты сенуге болатыны өлшеніп жатыр
jobs-stage-splitting = Тексеруге арналған тізімдер бөлініп жатыр
jobs-stage-fitting-scorers = Ұсыну тәсілдері дайындалып жатыр
jobs-stage-ranking = Ары қарай не болғаны болжанып жатыр
jobs-stage-probing = Векторлардың не білетіні тексеріліп жатыр
jobs-stage-tuning = Баптаулар сыналып жатыр
jobs-stage-contrast = Бес рет оқыту жүріп жатыр
jobs-stage-compare = Салыстырылатынды жасау
jobs-stage-saving = Сақталып жатыр

# Where it is
jobs-queued = { $place ->
    [1] Кезекте: келесі — сіз
   *[other] Кезектегі орны: { $place }
}
jobs-share = { NUMBER($share, style: "percent", maximumFractionDigits: 0) }
jobs-rate-bytes = { $rate ->
    [one] { $rate } байт/с
   *[other] { $rate } байт/с
}
jobs-rate-words = { $rate ->
    [one] { $rate } сөз/с
   *[other] { $rate } сөз/с
}
jobs-rate-iterations = { $rate ->
    [one] { $rate } қадам/с
   *[other] { $rate } қадам/с
}
jobs-rate-items = { $rate ->
    [one] { $rate } элемент/с
   *[other] { $rate } элемент/с
}
jobs-eta = шамамен { $seconds } с қалды
jobs-eta-minutes = шамамен { $minutes } мин қалды
jobs-epoch = { $epochs } дәуірдің { $epoch }-дәуірі
jobs-loss = шығын { NUMBER($loss, minimumFractionDigits: 3, maximumFractionDigits: 3) }
jobs-stopping = Тоқтап жатыр; осы уақытқа дейінгі нәтиже сақталады

# Buttons
jobs-stop-and-keep = Осы жерде тоқтатып, нәтижені сақтау
jobs-cancel = Бас тарту
jobs-dismiss = Жабу

# Ends
jobs-done-open = Файл ашылды.
jobs-done-count = Файл саналды.
jobs-done-read = Деректер оқылды.
jobs-done-train = Оқыту аяқталды.
jobs-done-project = Карта салынды.
jobs-done-evaluate = Ұсыныстар тексерілді.
jobs-done-tune = Баптауларды іріктеу аяқталды.
jobs-done-stability = Қай көршілер қалатыны белгілі болды.
jobs-done-measure = Векторлар өлшенді.
jobs-done-space = Векторлар қаралды.
jobs-done-contrast = Терезелер мен реттер салыстырылды.
jobs-done-compare = Салыстыруға дайын.
jobs-time-limit = Уақыт шегіне жетті. Осы уақытқа дейін жасалғаны сақталды.
jobs-cancelled = Бас тартылды. Бұл жұмыстан ештеңе сақталмады.
jobs-interrupted = Осы жұмыс кезінде сервер тоқтап қалды. Аяқталғанның бәрі орнында; бұл жұмысты қайта бастаңыз.
jobs-failed = Бұл жұмыс сәтсіз аяқталды. Оны қайта бастаңыз.
jobs-stage-analogies = Аналогиялар сұралып жатыр
jobs-stage-noise = Шумен салыстырылып жатыр
jobs-stage-hubs = Хабтар ізделіп жатыр
jobs-stage-groups = Элементтер топтарға бөлініп жатыр
jobs-stage-factors = Кесте жіктеліп жатыр
jobs-stage-neighborhoods = Көршілер салыстырылып жатыр
jobs-stage-stability = Басқа бастапқы сандармен қайта оқытылып жатыр
