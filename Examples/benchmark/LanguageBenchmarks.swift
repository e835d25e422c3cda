import LanguageAnalysis
import ToneLint

/// Speed of reading texts and of judging replies, in four languages.
enum LanguageBenchmarks {
    static func run(isWhole: Bool) throws -> [Measurement] {
        try loading() + analysis(isWhole: isWhole) + linting()
    }

    /// A message and the answer to it, about thirty words each.
    private static let exchanges: [(language: TextLanguage, incoming: String, reply: String)] = [
        (
            .english,
            """
            Two hours on the pier at Kestrel Bay and nobody told us the 14:10 was cancelled. My kids were soaked, the phone \
            just rang, and my mail KB-4471 is still unanswered.
            """,
            """
            Hi Mira, I'm sorry you all stood in the rain. The 14:10 was cancelled at noon and we put up no sign. I have \
            refunded KB-4471 today and you have it by Friday. Anna
            """
        ),
        (
            .german,
            """
            Zwei Stunden am Anleger in Kestrel Bay und keiner sagt, dass die 14:10 ausfällt. Die Kinder waren klatschnass, \
            ans Telefon ging niemand, und meine Mail KB-4471 liegt immer noch da.
            """,
            """
            Hallo Mira, es tut mir leid, dass Sie alle im Regen standen. Die 14:10 fiel schon mittags aus, ein Schild fehlte. \
            KB-4471 habe ich heute erstattet, bis Freitag ist das Geld da. Anna
            """
        ),
        (
            .russian,
            """
            Два часа на причале, и никто не сказал, что рейс 14:10 отменили. Дети промокли насквозь, телефон не отвечает, а \
            на письмо KB-4471 так никто и не ответил.
            """,
            """
            Здравствуйте, Мира, простите, что вам пришлось стоять под дождём. Рейс 14:10 отменили ещё днём, а табличку мы не \
            повесили. Деньги за KB-4471 вернула сегодня, придут до пятницы. Анна
            """
        ),
        (
            .romanian,
            """
            Două ore pe chei și nimeni nu ne-a spus că cursa de 14:10 s-a anulat. Copiii erau uzi leoarcă, la telefon nu \
            răspundea nimeni, iar la mailul KB-4471 tot n-am primit răspuns.
            """,
            """
            Bună, Mira, îmi pare rău că ați stat în ploaie. Cursa de 14:10 s-a anulat la prânz și n-am pus niciun anunț. Am \
            returnat azi banii pentru KB-4471, îi aveți până vineri. Anna
            """
        ),
    ]

    private static func loading() throws -> [Measurement] {
        let languages = 4.0
        let language = try leastSeconds { consume(try LanguageAnalyzer()) }
        let tone = try leastSeconds { consume(try ToneLinter()) }
        return [
            figure("LanguageAnalysis", "packs read, a language", language / languages * 1000, "ms", "at most 5"),
            figure("ToneLint", "packs read with those of the rules, a language", tone / languages * 1000, "ms", nil),
        ]
    }

    private static func analysis(isWhole: Bool) throws -> [Measurement] {
        let analyzer = try LanguageAnalyzer()
        let texts = exchanges.flatMap { [$0.incoming, $0.reply] }
        let words = texts.reduce(0) { $0 + $1.split(separator: " ").count }
        let rounds = sized(200)
        let seconds = leastSeconds {
            for _ in 0..<rounds { for text in texts { consume(analyzer.analyze(text)) } }
        }
        var results = [
            figure(
                "LanguageAnalysis",
                "reading messages",
                Double(words * rounds) / seconds,
                "words/s",
                "at least 3,000,000"
            )
        ]
        // Whether the cost of a byte stays the same when a text grows tenfold.
        let long = texts.joined(separator: "\n\n")
        func perByte(_ megabytes: Int) -> Double {
            let copies = max(1, megabytes * sized(1_000_000) / (long.utf8.count + 2))
            let text = String(repeating: long + "\n\n", count: copies)
            return leastSeconds(runs: 1) { consume(analyzer.analyze(text)) } / Double(text.utf8.count)
        }
        let ratio = perByte(isWhole ? 10 : 2) / perByte(1)
        let name = isWhole ? "10 MB against 1 MB, a byte" : "2 MB against 1 MB, a byte"
        results.append(figure("LanguageAnalysis", name, ratio, "times", "at most 1.2"))
        return results
    }

    private static func linting() throws -> [Measurement] {
        let linter = try ToneLinter()
        let rounds = sized(100)
        let reading = leastSeconds {
            for _ in 0..<rounds {
                for exchange in exchanges {
                    consume(linter.analyzer.analyze(exchange.incoming))
                    consume(linter.analyzer.analyze(exchange.reply, language: exchange.language))
                }
            }
        }
        let whole = leastSeconds {
            for _ in 0..<rounds {
                for exchange in exchanges {
                    let draft = Draft(text: exchange.reply, language: exchange.language)
                    consume(linter.lint(draft, context: ReplyContext(incoming: [exchange.incoming])))
                }
            }
        }
        let count = Double(rounds * exchanges.count)
        return [
            figure("ToneLint", "reading a reply and its message", reading / count * 1e6, "µs", nil),
            figure("ToneLint", "all rules on a reply, once read", (whole - reading) / count * 1e6, "µs", "at most 20"),
        ]
    }

    private static func figure(
        _ module: String,
        _ name: String,
        _ value: Double,
        _ unit: String,
        _ aim: String?
    ) -> Measurement {
        Measurement(module: module, name: name, value: value, unit: unit, aim: aim, note: nil)
    }
}
