extension CueTable {
    static let personalData = CueTable([
        (
            .phone,
            """
            phone* tel telephone* telephon* mobile mobil* cell call calls ring text sms fax landline hotline line whatsapp
            handy* festnetz* ruf* anruf* telefon* rufnummer* handynr handynummer durchwahl meldet melden klingel*
            тел телефон* номер* мобильн* звони* позвони* перезвони* набер* набира* смс ватсап вотсап вайбер вотсапп дозвон*
            telefon* tel sunat* suna* sunati* mobil* apel* fix formati numarul whatsapp viber contactat*
            """
        ),
        (
            .order,
            """
            order orders orderno booking bookings reservation reservations ticket invoice* tracking consignment awb pnr
            reference ref confirmation locator shipment rma claim policy customer account membership complaint case application voucher docket incident enquiry query quote receipt warranty request
            gutschein* voucher* schaden* antrag* anfrage* meldung* storung* stoerung* beschwerde* abholnummer* abholcode* zahlernummer*
            запрос* жалоб* ваучер* путевк* пропуск* отправк* гаранти*
            inregistr* cerer* programar* pachet* deviz* bonul bon chitant* petiti* plangere* expediti* voucherul garanti*
            bestell* auftrag* auftrags* buchung* reservier* vorgang* vorgangs* ticketn* ticketnr ticketnummer kundennummer*
            kundennr kundenn* sendung* rechnung* vertrag* reklamation* aktenzeichen paketnummer* tracking* referenz*
            fallnummer* schadennummer* schadensnummer* buchungs* lieferschein* mitgliedsnummer* retoure* belegnummer* abo kd kdnr kdnummer
            заказ заказа заказу заказе заказом заказы бронь брони бронир* обращени* заявк* тикет* трек* накладн* отправлени*
            договор* квитанци* претензи* полис* заказ-наряд посылк* трекномер* рекламаци* лицев*
            comand* comenzi* comenzii rezervar* confirmar* aviz* dosar* tichet* factur* colet* contract* retur* sesizar* reclamat* polita
            referint* solicitar* awbul awbului bilet* abonament*
            """
        ),
        (
            .weakOrder,
            "parcel package return returns account fall auftr* subscription permit storno ruckgabe* versand* kundenkarte* beleg* талон* запись абонемент* клиент* платеж* перевод* fisa nota expedier* livrare* чек чека билет* возврат* счет cont client cod plangere"
        ),
        (
            .number,
            """
            number no nr num nummer pnr awb kdnr ref reference code id номер* numar* numarul cod codul kod код ключ
            vorgangsnummer* bestellnummer* ticketnr kundennummer* buchungsnummer* auftragsnummer* rechnungsnummer* seria
            """
        ),
        (
            .link,
            """
            is was are it its s it's my our the a of with from under on for was number no nr num ref code id please again same
            ist war lautet die der das dem den des mein meine meiner mit unter von vom auf zur nr wieder lauten hat
            мой моя мое наш наша это был был по с под на от у меня вот такой номер код
            e este era mea meu al a ai de cu din pe la sub numarul nr cod codul suport dauna meua noastraare
            """
        ),
        (
            .goods,
            """
            article item product sku ean isbn upc barcode model version build part serial flight gate room train bus tram seat
            artikel* produkt* modell* flug* zug* linie halle platz wagen gleis seite kapitel bautyp typ zimmer din serie
            артикул* товар* модел* версия* рейс* поезд* вагон* место ряд гост маршрут* автобус* трамва* штрих*
            articol* produs* model* versiune* zbor* tren* tramvai* autobuz* cursa locul randul bare modelul codului mp imei vin
            """
        ),
        (
            .unit,
            """
            eur euro euros usd gbp chf lei leu ron mdl rub рублей рубля руб р euro pounds dollars bucks points punkte percent
            km m cm mm kg g ml l gb mb min minutes hours days people pieces pcs stuck uhr stunden minuten tage wochen
            штук шт раз баллов дней часов минут человек метров тысяч тыс bucati buc ore zile minute persoane puncte lei ani
            years weeks stars sterne stele звезд звезды leute luni luna zile personen seiten lucruri motive months monate месяцев times jahre mal лет года год o'clock x am pm franken rappen cent cents pence
            """
        ),
        (
            .identity,
            """
            nhs ni nino ssn sin pps ppsn social insurance national tax taxpayer krankenvers* idno steuer* steuerid steueridentif* idnr svnr sv sozialvers*
            versicherungs* ahv ahvn avs rentenvers* снилс* инн cnp* cnpul idnp* personal personala nin utr tin tfn
            """
        ),
        (
            .passport,
            """
            passport passports licence license reisepass* pass passnummer* passnr ausweis* personalausweis* fuhrerschein*
            fuehrerschein* паспорт* загранпаспорт* права водительск* удостоверени* kvnr versichertennummer* krankenversicherungsnummer* krankenvers* steuernummer* stnr utr permis* medicare tfn омс енп загран
            pasaport* pasaportul buletin* buletinul ci seria
            """
        ),
        (
            .card,
            """
            card cards visa mastercard amex maestro карт* виза мир card cardul cardului cardu karte* kreditkarte* bankkarte* ec
            debit credit debitkarte* paid bezahlt abgebucht
            """
        ),
        (
            .door,
            """
            door gate keypad entry entrance lockbox turcode* tuercode* haustuer* haustur* tuer tuere tur tor eingang* zugangscode*
            schlusselbox* schluesselbox* schlusseltresor* домофон* двери дверь подъезд* калитк* ворот* интерком* interfon*
            usa usii poarta portii intrare intrari bloc scara yala intercom safe schlüsselsafe
            """
        ),
        (
            .shortDoor,
            "keypad lockbox turcode* tuercode* домофон* interfon* intercom zugangscode* eingangscode* torcode*"
        ),
        (
            .code,
            "code codes pin kod kode codul cod codu parola код кода кодом шифр пароль turcode* tuercode* *code zugangscode*"
        ),
        (
            .address,
            """
            address live living lives deliver delivery house home move moved ship post wohne* wohnt adresse* anschrift*
            liefer* lieferung* zugestellt schickt adresa stau locuiesc locuim livrat* livrare trimit* domicili* casa
            адрес* адресу живу живем живет доставьте привезите везите доставк* привез* домой проживаю прописк*
            """
        ),
        (
            .at,
            "at ät aet la эт ат bei arobas aron et собака собачка собакa arond arrond rond kringel klammeraffe coada"
        ),
        (.dot, "dot punkt punct точка тчк punto"),
        (
            .domain,
            """
            com net org info io co de at ch ru ro md uk us eu me tv app it fr es nl pl example su by ua kz biz dev рф ру ком
            gmail test li lu be ie нет орг ком
            """
        ),
        (.street, "street st road rd lane ln avenue ave boulevard blvd crescent terrace mews highway hwy pkwy parkway"),
        (
            .weakStreet,
            """
            close row drive dr court ct way place pl gardens square sq hill grove park parade walk quay green rise view gate
            wharf circus loop trail circle cir yard end fields vale embankment heights broadway
            """
        ),
        (
            .streetBefore,
            """
            ул улица улице улицы улицу пр-т проспект проспекте просп пр пер переулок переулке ш шоссе б-р бул бульвар бульваре
            наб набережная набережной б b dul пл площадь площади проезд мкр микрорайон аллея тупик квартал линия прт бр
            str strada strazii strazi stradela bd bdul bulevardul bulevard blvd sos soseaua calea cal aleea alee intrarea piata drumul
            splaiul fundatura intr fdt prel spl prelungirea stradă cartierul
            """
        ),
        (
            .house,
            """
            nr no numarul numar bl bloc blocul sc scara et etaj etajul ap apt apartament apartamentul interfon casa corp
            д дом кв квартира корп корпус к стр строение подъезд под этаж эт владение вл офис оф пом литер
            flat apt apartment unit suite floor top stiege tur tuer stock hinterhaus c/o
            """
        ),
        (
            .place,
            "г гор город пос посёлок с село д дер деревня ст станица обл область мкр р-н пгт jud judetul com comuna sat satul mun"
        ),
        (.streetOpening, "am im an auf in zum zur unter beim hinter vor rue avenue chemin via piazza"),
        (
            .notStreet,
            """
            sitzplatz* stellplatz* parkplatz* arbeitsplatz* tischplatz* fensterplatz* gangplatz* startplatz* campingplatz* spielplatz*
            umweg* heimweg* rueckweg* hinweg* lieferweg* dienstweg* postweg* unterwegs keineswegs bahnhof hauptbahnhof bauernhof friedhof flughafen arbeitsmarkt supermarkt weihnachtsmarkt flohmarkt nationalpark freizeitpark
            tierpark flugplatz* bauplatz* sportplatz*
            """
        ),
        (.social, "ssn social itin"),
        (
            .mailbox,
            """
            gmail googlemail yahoo web gmx mail yandex outlook hotmail icloud proton protonmail posteo мейл мэйл маил яндекс жмейл
            гмейл гмаил рамблер bk inbox rambler freenet bluewin
            """
        ),
        (.series, "seria ci"),
        (.home, "cottage house lodge farm barn villa manor hall mill"),
        (
            .weakMarker,
            "piata calea drumul intrarea cartierul линия площадь площади квартал бул ш аллея sos cal de din с на de la"
        ),
        (.box, "box postfach"),
        (.on, "pe"),
        (.iban, "iban iban-ul konto kontonummer cont contul счет account"),
    ])
}
