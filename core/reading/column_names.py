"""What a column is, judged by its name: English, Russian and Kazakh names and those of well-known data sets.

Known data sets: MovieLens (userId, movieId, timestamp), RecBole (``user_id:token``), Online Retail (InvoiceNo,
StockCode, CustomerID, InvoiceDate), Diginetica (session_id, itemId, timeframe, eventdate), YooChoose, RetailRocket
(visitorid, itemid), Last.fm and Spotify exports (ts, master_metadata_track_name, artistName, trackName), #nowplaying.
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
        "playlistname playlisttitle nameofplaylist sessionname listname названиеплейлиста имяплейлиста "
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
        "clickitem товар идтовара товарид артикул кодтовара продукт идпродукта идтрека идпесни фильмid тауар "
        "тауарid тауаркоды өнім өнімкоды әнid"
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
        "unixtime unixtimestamp uts utctime addedat endtime starttime stoppedat lastplayed clicktime время "
        "дата датавремя датаивремя датазаказа времясобытия датасобытия уақыт уақыты күні датасы күніменуақыты"
    ),
    "order": (
        "order position pos index idx rank step seq seqno timeframe tracknumber trackno number orderinsession "
        "addtocartorder порядок позиция номер шаг реті орны нөмірі реттікнөмірі"
    ),
    "metadata": (
        "genre genres category categoryid brand album decade year language country color colour price tag "
        "tags type kind group department aisle жанр категория бренд альбом десятилетие год язык страна цвет "
        "цена тип группатоваров отдел жанры санат санаты онжылдық жыл жылы тіл тілі ел елі түсі баға бағасы "
        "түрі бөлім"
    ),
}
ROLES_BY_NAME: dict[str, tuple[str, ...]] = {}
for _role, _names in _NAMES.items():
    for _name in _names.split():
        ROLES_BY_NAME[_name] = (*ROLES_BY_NAME.get(_name, ()), _role)

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
