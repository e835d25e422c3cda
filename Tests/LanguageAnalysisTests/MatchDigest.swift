import LanguageAnalysis

/// Packs that use every kind of part, and one number for all that they find in texts.
enum MatchDigest {
    static let packs = [
        LanguagePack(
            language: .english,
            source: """
                [STOP]
                the; a; an; and; to; of; in; is; are; was; be; i; you; we; it; my; your; our; for; on; with; this; that; have; not; at
                [ABBREVIATION]
                mr; mrs; dr
                [NOT]
                not; never; n't; no; t / @VERB
                [VERB]
                *ing; *ed; go*; have; has; is; are; was; want|need|get|got; pick up; look ..2 at
                [WE]
                we; our; us; (our team|the team|all of us)
                [PERIOD]
                <number> day|days|hour|hours|week|weeks; (a|one) week; <date>; <time>
                [PROMISE]
                @WE (will|shall|are going to) ..3!@NOT @VERB; @WE ..2 @VERB ..4 @PERIOD; i|we @NOT? @VERB (it|that|this) ?
                [OPENING]
                ^ <capital> !@VERB; ^ (hi|hello|dear) <capital>? ,?; ^ @WE
                [ENDING]
                @VERB $; <word> <word> $ / @PERIOD; <emoji>|! $
                [CHAIN]
                @PROMISE|@OPENING ..9 @PERIOD|@ENDING; @VERB @VERB? @VERB !@WE // @WE; the <word> of the? <word>|<code> / !@NOT
                [LOOSE]
                @CHAIN ..5 <any>; *s ..1 *s; <handle>|<hashtag>|<url>|<email> ..3 @VERB; <number> !@PERIOD / @VERB !@PROMISE
                """
        ),
        LanguagePack(
            language: .german,
            source: """
                [STOP]
                der; die; das; und; ich; ist; nicht; ein; eine; zu; in; mit; es; auf; für; du; wir; sie; den; im; am; so; auch
                [VERB]
                *en; *st; ge*; ist; sind; war; hat; habe; (hat|habe) ..3 ge*
                [NOT]
                nicht; kein*; nie; @VERB ..2 nicht
                [CHAIN]
                ich|wir ..4!@NOT @VERB; @VERB @NOT ..6 @VERB; der|die|das <capital> !und; ^ <word> ..1 @VERB / !@NOT; größ*; straße
                """
        ),
        LanguagePack(
            language: .russian,
            source: """
                [STOP]
                и; в; не; на; я; что; с; а; как; это; по; но; у; мы; вы; за; из; то; же; так; все; был; для
                [VERB]
                *ть; *ли; *ет; *ю; был* ; (не|ни) ..1 *л
                [CHAIN]
                я|мы|вы ..3 @VERB; @VERB ..4 @VERB $; не !было @VERB?; ещё|ёлк* ; <number> <word> / @VERB // @STOP
                """
        ),
        LanguagePack(
            language: .romanian,
            source: """
                [STOP]
                și; în; de; la; nu; cu; o; un; pe; că; a; ce; am; ne; se; să; din; pentru; care; mai; este
                [VERB]
                *ez; *at; *ăm; este; sunt; am ..1 *t; să ..1 *e
                [CHAIN]
                nu ..2 @VERB; @VERB ..5 @VERB !nu; (v|ne|te) am|om @VERB?; ^ <any> @STOP; știu|știți|țar*
                """
        ),
        LanguagePack(language: .other, source: "[LOUD]\n! !; ?; <emoji> <emoji>?\n[CHAIN]\n@LOUD ..7 @LOUD; <url> $"),
    ]

    /// A hash of every token, sentence, quotation and match of texts read in every language and in their own.
    static func of(_ texts: [String]) throws -> UInt64 {
        let analyzer = try LanguageAnalyzer(packs: packs)
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ numbers: Int...) {
            for number in numbers { hash = (hash ^ UInt64(truncatingIfNeeded: number)) &* 0x0000_0100_0000_01B3 }
        }
        for text in texts {
            for language in [TextLanguage.english, .german, .russian, .romanian, .other] {
                let analyzed = analyzer.analyze(text, language: language)
                for token in analyzed.tokens {
                    add(token.range.lowerBound, token.range.upperBound, Int(token.kind.rawValue))
                }
                for sentence in analyzed.sentences { add(sentence.tokens.upperBound, Int(sentence.zone.rawValue)) }
                for quote in analyzed.quotes { add(quote.lowerBound, quote.upperBound) }
                for match in analyzed.allMatches() {
                    for byte in match.name.utf8 { add(Int(byte)) }
                    add(match.tokens.lowerBound, match.tokens.upperBound)
                }
            }
        }
        return hash
    }
}
