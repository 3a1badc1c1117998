"""What a column is, judged by its name: English, Russian and Kazakh names and those of well-known data sets.

Known data sets: MovieLens (userId, movieId, rating, timestamp), RecBole (``user_id:token``), Online Retail (InvoiceNo,
StockCode, Quantity, CustomerID, InvoiceDate), Diginetica (session_id, itemId, timeframe, eventdate), YooChoose,
RetailRocket (visitorid, itemid), Last.fm and Spotify exports (ts, master_metadata_track_name, artistName, trackName),
#nowplaying; playlists from Exportify (Track URI, Artist Name(s), Added At), TuneMyMusic (Track name, Playlist name),
Soundiiz (title, artist, album, isrc, addedDate) and Google Takeout (Video ID, Playlist Video Creation Timestamp).
"""

from __future__ import annotations

import re

_NAMES = {
    "sequence": (
        "session sessionid sid sequence sequenceid seqid playlist playlistid pid basket basketid cart cartid "
        "order orderid ordernumber invoice invoiceno invoiceid transaction transactionid receipt receiptid "
        "visit visitid trip tripid list listid сессия идсессии сеанс плейлист идплейлиста заказ номерзаказа "
        "идзаказа чек номерчека корзина транзакция визит ойнатутізімі сессияид тапсырыс тапсырысid себет "
        "чекнөмірі плейлистід"
    ),
    "name": (
        "playlistname playlisttitle nameofplaylist sequencename sessionname listname названиеплейлиста имяплейлиста "
        "плейлистатауы ойнатутізімініңатауы"
    ),
    "user": (
        "user userid username uid customer customerid client clientid visitor visitorid member memberid "
        "listener listenerid owner ownerid person personid account accountid buyer buyerid shopper deviceid "
        "reviewerid пользователь идпользователя пользовательид клиент идклиента покупатель слушатель владелец "
        "пайдаланушы пайдаланушыid клиентid тыңдаушы сатыпалушы тұтынушы иесі"
    ),
    "item": (
        "item itemid iid product productid sku stockcode asin parentasin article articleid movieid filmid "
        "songid trackid trackuri spotifytrackuri spotifytrackid spotifyid isrc bookid isbn gameid gtin ean "
        "upc good goodid offerid adid newsid videoid contentid placeid poiid venueid poi itemcode productcode "
        "clickitem video идентификаторвидео товар идтовара товарид артикул кодтовара продукт идпродукта идтрека "
        "идпесни фильмid тауар тауарid тауаркоды өнім өнімкоды әнid"
    ),
    "title": (
        "title name trackname tracktitle songtitle songname song track productname itemname movietitle film "
        "movie booktitle description label mastermetadatatrackname название наименование песня трек "
        "названиепесни названиетрека названиетовара наименованиетовара композиция фильм атауы аты ән әні "
        "әнатауы тауаратауы өніматауы шығарма"
    ),
    "artist": (
        "artist artists artistname artistnames performer band singer mastermetadataalbumartistname author "
        "authors creator исполнитель артист группа певец автор авторы орындаушы әнші топ"
    ),
    "time": (
        "time timestamp ts datetime date eventdate eventtime createdat playedat invoicedate orderdate "
        "unixtime unixtimestamp uts utctime endtime starttime stoppedat lastplayed clicktime addedat addeddate "
        "dateadded timeadded playlistvideocreationtimestamp датадобавления қосылғанкүні время "
        "дата датавремя датаивремя датазаказа времясобытия датасобытия уақыт уақыты күні датасы күніменуақыты"
    ),
    "order": (
        "order position pos index idx rank step seq seqno timeframe tracknumber trackno number orderinsession "
        "addtocartorder порядок позиция номер шаг реті орны нөмірі реттікнөмірі"
    ),
    "rating": (
        "rating ratings stars star score userrating overall quantity qty units оценка рейтинг балл баллы количество "
        "колво бағалау рейтингі ұпай саны мөлшері"
    ),
    "metadata": (
        "genre genres artistgenres category categoryid brand album albumname albumtitle decade year language country "
        "color colour price tag tags type kind group department aisle жанр категория бренд альбом десятилетие год "
        "язык страна цвет цена тип группатоваров отдел жанры санат санаты онжылдық жыл жылы тіл тілі ел елі түсі баға "
        "бағасы түрі бөлім"
    ),
}
ROLES_BY_NAME: dict[str, tuple[str, ...]] = {}
for _role, _names in _NAMES.items():
    for _name in _names.split():
        ROLES_BY_NAME[_name] = (*ROLES_BY_NAME.get(_name, ()), _role)

ADDED = frozenset(
    [
        "addedat",
        "addeddate",
        "dateadded",
        "timeadded",
        "playlistvideocreationtimestamp",
        "датадобавления",
        "қосылғанкүні",
    ]
)
"""Names of the time when something was put into a list, which is not when it was listened to."""

QUANTITY = frozenset(["quantity", "qty", "units", "количество", "колво", "саны", "мөлшері"])
"""Names of how many were bought: none or less is a return."""

OF_ANYTHING = frozenset(["title", "name", "название", "наименование", "атауы", "аты"])
"""Names of what anything is called: an item, or the sequence that it is in."""

SAYING_LITTLE = OF_ANYTHING - {"title"} | {"label", "description"}
"""Names of titles that tell less of a song than any other does."""

TEXT = frozenset(
    [
        "text",
        "texts",
        "fulltext",
        "message",
        "messages",
        "msg",
        "body",
        "content",
        "comment",
        "comments",
        "review",
        "reviewtext",
        "reviews",
        "reviewbody",
        "tweet",
        "tweettext",
        "post",
        "posttext",
        "sentence",
        "sentences",
        "headline",
        "headlinetext",
        "description",
        "summary",
        "abstract",
        "article",
        "lyrics",
        "quote",
        "transcript",
        "utterance",
        "question",
        "answer",
        "selftext",
        "текст",
        "сообщение",
        "сообщения",
        "комментарий",
        "отзыв",
        "отзывы",
        "описание",
        "новость",
        "вопрос",
        "ответ",
        "мәтін",
        "мәтіні",
        "хабарлама",
        "пікір",
        "пікірі",
        "сипаттама",
        "жаңалық",
        "сұрақ",
        "жауап",
    ]
)
"""Names of columns that people write sentences into."""

NO_ROLE = frozenset(
    [
        "discnumber",
        "trackduration",
        "duration",
        "durationms",
        "durationsec",
        "length",
        "msplayed",
        "popularity",
        "explicit",
        "addedby",
        "albumuri",
        "artisturi",
        "artisturis",
        "albumartisturi",
        "albumartisturis",
        "albumartistname",
        "albumartistnames",
        "albumreleasedate",
        "releasedate",
        "albumimageurl",
        "trackpreviewurl",
        "artistmbid",
        "albummbid",
        "trackmbid",
        "recordlabel",
        "danceability",
        "energy",
        "loudness",
        "mode",
        "speechiness",
        "acousticness",
        "instrumentalness",
        "liveness",
        "valence",
        "tempo",
        "timesignature",
        "url",
        "platform",
    ]
)
"""Names of what services add to a song, which makes no sequence and no item."""

_NOT_IN_A_NAME = re.compile(r"[\W_]+")


def plain_name(name: str) -> str:
    """A column name without case, signs, spaces and RecBole's type.

    >>> plain_name("Session_ID:token"), plain_name("Тауар коды")
    ('sessionid', 'тауаркоды')
    """
    return _NOT_IN_A_NAME.sub("", name.partition(":")[0].lower())


def roles_by_name(name: str) -> tuple[str, ...]:
    """The roles that a column of that name may have, the likeliest first.

    >>> roles_by_name("order")
    ('sequence', 'order')
    >>> roles_by_name("trackName"), roles_by_name("xyz")
    (('title',), ())
    """
    return ROLES_BY_NAME.get(plain_name(name), ())
