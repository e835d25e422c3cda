import Conversations
import LanguageAnalysis
import Moderation
import Testing

/// One reader for all tests: making it takes a while.
enum TestReader {
    static let shared = Result { try CommentReader() }
}

@Suite struct CommentReaderTests {
    private func signals(_ text: String, _ language: TextLanguage? = nil) throws -> CommentSignals {
        try TestReader.shared.get().signals(in: text, language: language)
    }

    @Test(arguments: [
        ("You're all idiots, especially the one at the desk", "en"), ("shut up, you moron", "en"),
        ("Ihr seid alle Vollidioten", "de"), ("Halt die Klappe, du Penner", "de"), ("Ты просто дебил", "ru"),
        ("вы все тут мудаки", "ru"), ("Ești un nesimțit", "ro"), ("Sunteti niste idioti", "ro"),
    ])
    func `an insult that addresses somebody is directed, without doubt`(text: String, language: String) throws {
        let signals = try signals(text, TextLanguage(rawValue: language))
        #expect(signals.strength(of: .directedInsult) == .firm, "\(signals.findings)")
    }

    @Test(arguments: [
        ("The board pass is gone as soon as there is no signal on deck, useless", "en"),
        ("My ticket is lost, and the crew told me to use my promo code and then refused it", "en"),
        ("@assholes_ferry still can't get anyone to answer the phone", "en"),
        ("Immer noch kein Signal an Deck, die Fahrkarte ist einfach weg", "de"),
    ])
    func `a complaint with one word that promoters use, or an odd account name, is no abuse`(
        text: String,
        language: String
    ) throws {
        let signals = try signals(text, TextLanguage(rawValue: language))
        for kind in [SignalKind.directedInsult, .spam, .scam] {
            #expect(signals.state(of: kind) == .no, "\(signals.findings)")
        }
    }

    @Test func `a word disguised with an at sign and a plain advertisement are found all the same`() throws {
        #expect(try signals("You are @ssholes, all of you", .english).state(of: .directedInsult) == .yes)
        let offer = "I lost everything, then I made 4700 euro a week, ask Mrs Vane on WhatsApp +44 7700 900123"
        #expect(try signals(offer, .english).state(of: .scam) == .yes)
    }

    @Test(arguments: [
        ("I fucking love this", "en"), ("Worst shit I ever bought, zip broke in 2 days", "en"),
        ("Scheiße, ist das schön hier", "de"), ("блин, как же вкусно", "ru"), ("Ai dracului ce v-ați priceput", "ro"),
    ])
    func `coarse words at nobody insult nobody`(text: String, language: String) throws {
        let signals = try signals(text, TextLanguage(rawValue: language))
        #expect(signals.state(of: .directedInsult) == .no, "\(signals.findings)")
    }

    @Test(arguments: [
        ("A man in your shop called me a \"bitch\"", "en"), ("Your courier called me a 'stupid cow'", "en"),
        ("Der Fahrer hat mich als Idiot beschimpft", "de"), ("Меня обозвали «д*билом» за вопрос", "ru"),
        ("Mi-a zis că sunt o idioată", "ro"), ("Wollen Sie mich etwa einen Lügner nennen?", "de"),
        ("Вы хотите назвать меня дураком?", "ru"), ("Vreți să mă faceți mincinoasă și proastă?", "ro"),
    ])
    func `who reports abuse is not the abuser`(text: String, language: String) throws {
        let signals = try signals(text, TextLanguage(rawValue: language))
        #expect(signals.state(of: .quotedAbuse) == .yes, "\(signals.findings)")
        #expect(signals.state(of: .directedInsult) == .no)
    }

    @Test(arguments: [
        ("I know where your manager lives", "en"), ("I will come down there and smash your face in", "en"),
        ("Ich weiß, wo euer Filialleiter parkt", "de"), ("Ich bring dich um, du Penner", "de"),
        ("приеду и разнесу ваш офис", "ru"), ("Я знаю, где ты живёшь", "ru"), ("Vă dau foc la magazin", "ro"),
        ("Știu unde stai, vin la noapte cu băieții", "ro"),
    ])
    func `an announcement of violence is a threat`(text: String, language: String) throws {
        let signals = try signals(text, TextLanguage(rawValue: language))
        #expect(signals.strength(of: .threat) == .firm, "\(signals.findings)")
    }

    @Test(arguments: [
        ("These boots are badass, I'd murder someone for a pair", "en"), ("We killed time in the cafe", "en"),
        ("Der Grill hat mich fertig gemacht", "de"), ("Убью время в очереди", "ru"), ("Mor de foame în coadă", "ro"),
    ])
    func `violent words of every day are no threat`(text: String, language: String) throws {
        #expect(try signals(text, TextLanguage(rawValue: language)).state(of: .threat) == .no)
    }

    @Test func `contempt for a group is hate; its halves, its denial and its quotation are not`() throws {
        #expect(try signals("Immigrants are vermin.", .english).strength(of: .hate) == .firm)
        #expect(try signals("Зорблаксианцы все воры, гнать их надо", .russian).strength(of: .hate) == .firm)
        for text in [
            "Immigrants work on this ferry.", "This soup is vermin food.", "I don't hate immigrants.",
            "Whoever wrote 'Zorblaxians are filth': that has no place here.",
        ] {
            #expect(try signals(text, .english).state(of: .hate) == .no, "\(text)")
        }
    }

    @Test func `personal data is the author's own or somebody else's`() throws {
        let own = try signals("My number is +373 69 000 000, call me", .english)
        #expect(own.state(of: .personalDataOfSelf) == .yes && own.state(of: .personalDataOfOthers) == .no)
        let other = try signals("The cashier lives in town, her number is +44 7700 900123, call her", .english)
        #expect(other.state(of: .personalDataOfOthers) == .yes, "\(other.findings)")
    }

    @Test func `a complaint, a question, a proposal and details speak for a comment`() throws {
        let complaint = try signals("Third late parcel, support never answers. Order 88213.", .english)
        #expect(complaint.state(of: .complaint) == .yes && complaint.state(of: .specifics) == .yes)
        #expect(try signals("Is it true you poison dogs?", .english).state(of: .question) == .yes)
        #expect(try signals("You should add a dark mode.", .english).state(of: .suggestion) == .yes)
        #expect(try signals("Best coffee in town!", .english).state(of: .praise) == .yes)
    }

    @Test(arguments: [
        ("You are a worthless moron.", "It is Tuesday and the sea is blue. The boats lie in the harbour. ", "en"),
        ("Du bist ein Vollidiot.", "Es ist Dienstag und das Meer ist blau. Die Boote liegen im Hafen. ", "de"),
        ("Ты просто дебил.", "Сегодня вторник, море синее. Лодки стоят в гавани. ", "ru"),
        ("Ești un idiot.", "Azi e marți, marea e albastră. Bărcile stau în port. ", "ro"),
    ])
    func `an insult with much around it stays an insult and buys no protection`(
        insult: String,
        filler: String,
        language: String
    ) throws {
        let language = TextLanguage(rawValue: language)
        let around = String(repeating: filler, count: 30)
        for text in [insult, around + insult, insult + " " + around] {
            let signals = try signals(text, language)
            #expect(signals.strength(of: .directedInsult) == .firm)
            for kind in [SignalKind.complaint, .constructive, .suggestion, .praise] {
                #expect(signals.state(of: kind) == .no, "\(kind): \(signals.findings(of: kind).map(\.evidence))")
            }
        }
    }

    @Test func `a comment in a language without a pack is unknown, not clean`() throws {
        let signals = try signals("Detta är en helt vanlig kommentar om färjan", TextLanguage(rawValue: "sv"))
        #expect(signals.state(of: .directedInsult) == .unknown)
        #expect(signals.degraded.map(\.reason) == [.unsupportedLanguage])
    }

    @Test(arguments: ["Best coffee in town!", "Third late parcel, support never answers. Order 88213."])
    func `R62: an honest comment is genuine`(text: String) throws {
        #expect(Genuineness(signals: try signals(text, .english), standing: AuthorStanding()) == .genuine)
    }

    @Test func `ranges of findings are those of the words in the text as it came`() throws {
        let text = "ё! You m\u{200B}oron."
        let finding = try #require(try signals(text, .english).findings(of: .directedInsult).first)
        let bytes = Array(text.utf8)
        #expect(finding.ranges.map { String(decoding: bytes[$0], as: UTF8.self) } == ["m\u{200B}oron"])
    }
}
