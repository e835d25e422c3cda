import ConversationSources
import Conversations
import Foundation
import Testing

/// Exports of sites that do not exist, each in the way of its country.
struct CSVSample: Sendable, CustomTestStringConvertible {
    var id: String
    var layout: CSVLayout
    var text: String

    var testDescription: String { id }

    var format: SourceFormat { .csv(layout, id: id, title: "table of \(id)") }

    /// The text in the character set of the file.
    var bytes: [UInt8] {
        let sets: [CSVLayout.Encoding: String.Encoding] = [
            .windows1250: .windowsCP1250, .windows1251: .windowsCP1251, .windows1252: .windowsCP1252,
            .latin2: .isoLatin2,
        ]
        return text.data(using: sets[layout.encoding] ?? .utf8).map { [UInt8]($0) } ?? []
    }

    static let all = [german, romanian, russian, american, usual]

    static let german = {
        let berlin = TimeZone(identifier: "Europe/Berlin")
        var layout = CSVLayout(platform: Platform(rawValue: "hafenblick"), kind: .review, zone: berlin)
        layout.separator = .semicolon
        layout.encoding = .windows1252
        layout.times = .dayFirst
        layout.hasDecimalComma = true
        layout.yes = ["ja"]
        layout.no = ["nein"]
        layout.columns = [
            .id: ["Nummer"], .createdAt: ["Datum"], .text: ["Bewertungstext", "Text"], .title: ["Titel"],
            .rating: ["Sterne"], .authorName: ["Name"], .author: ["Kundennummer"], .isOwn: ["von uns"],
        ]
        return CSVSample(
            id: "hafenblick",
            layout: layout,
            text: """
                Nummer;Datum;Sterne;Kundennummer;Name;Titel;Text;Von uns;Filiale\r
                1001;13.03.2026 10:00;1,5;77;"Müller; Käthe";Nie wieder;"Drei Stunden gewartet,\r
                keiner sagt ""Entschuldigung"" – 40 € futsch.";nein;Nord\r
                1002;29.03.2026 01:59:30;5;78;Jörg;;Schöne Überfahrt;nein;Süd\r
                1003;29.03.2026 03:00;;kestrelbay;Fähren;;Danke, Jörg!;ja;Süd\r
                1004;25.10.2026, 02:30 Uhr;4,0;79;;;Pünktlich.;Nein;Nord\r

                """
        )
    }()

    static let romanian = {
        let bucharest = TimeZone(identifier: "Europe/Bucharest")
        var layout = CSVLayout(platform: Platform(rawValue: "digul"), kind: .comment, zone: bucharest)
        layout.separator = .semicolon
        layout.encoding = .latin2
        layout.times = .yearFirst
        layout.kinds = ["răspuns": .reply]
        layout.columns = [
            .id: ["cod"], .createdAt: ["scris la"], .text: ["mesaj"], .parent: ["răspuns la"], .kind: ["fel"],
        ]
        return CSVSample(
            id: "digul",
            layout: layout,
            text: "cod;scris la;fel;răspuns la;mesaj\n"
                + "7;2026-07-01 09:15;;;Vaporul întârzie iar şi nimeni nu ne spune nimic\n"
                + "8;2026-07-01 09:40;răspuns;7;Ne pare rău, plecăm la 10.\n"
        )
    }()

    static let russian = {
        var layout = CSVLayout(platform: Platform(rawValue: "pristan"), zone: TimeZone(secondsFromGMT: 3 * 3600))
        layout.separator = .tab
        layout.encoding = .windows1251
        layout.times = .dayFirst
        layout.columns = [.id: ["№", "Номер"], .createdAt: ["Дата"], .text: ["Сообщение"], .permalink: ["Ссылка"]]
        return CSVSample(
            id: "pristan",
            layout: layout,
            text: "Номер\tДата\tСсылка\tСообщение\n"
                + "55\t05.01.26 23:10\thttps://pristan.example/55\tПаром опять не пришёл, «обещали» в шесть\n"
        )
    }()

    static let american = {
        let newYork = TimeZone(identifier: "America/New_York")
        var layout = CSVLayout(platform: Platform(rawValue: "pierpost"), kind: .review, zone: newYork)
        layout.times = .monthFirst
        layout.columns = [.id: ["Review ID"], .createdAt: ["Posted  at"], .text: ["Review"], .rating: ["Score"]]
        layout.ratingScale = 10
        return CSVSample(
            id: "pierpost",
            layout: layout,
            text: "\"Review ID\",\"posted at\",Score,Review\nr-1,\"3/9/2026, 12:05 AM\",7.5,\"Fine, mostly\"\n"
                + "r-2,11/01/2026 01:30:15 pm,10,Great\nr-3,11/01/2026 13:30 +0100,1,\"Lost\n\nour bags\"\n"
        )
    }()

    static let usual = CSVSample(
        id: "usual",
        layout: CSVLayout(platform: Platform(rawValue: "pierside")),
        text: """
            id,kind,author_id,author_name,created_at,text,parent_id,url,rating,is_own,is_paid,visibility,language
            1,comment,9,Moll,2026-03-13T10:00:00Z,Boat?,,https://pierside.example/1,,no,yes,public,en
            2,reply,1,Care,2026-03-13T11:00:00+01:00,At pier 2.,1,,,yes,,hidden,
            3,sticker,,,2026-03-13T12:00:00.250Z,,,,4.5,,0,,

            """
    )
}
