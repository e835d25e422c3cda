import LanguageAnalysis
import TestSupport
import Testing

/// Times as texts name them: what is said, not yet which moment it means.
@Suite struct TimeExpressionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var language: TextLanguage
        var text: String
        var value: TimeExpression.Value
        var isDeadline = true

        var testDescription: String { text }
    }

    private static func minutes(_ hour: Int, _ minute: Int = 0, open: Bool = false) -> TimeExpression.Clock {
        .minutes(hour * 60 + minute, isTwelveHour: open)
    }

    static let english: [Case] = [
        Case(language: .english, text: "by 15:00 today", value: .day(.inDays(0), minutes(15))),
        Case(
            language: .english,
            text: "before 11 am on Monday",
            value: .day(.weekday(1, weeksFromNow: nil), minutes(11))
        ),
        Case(language: .english, text: "within the next 2-3 hours", value: .elapsed(.seconds(10_800))),
        Case(language: .english, text: "in half an hour", value: .elapsed(.seconds(1800))),
        Case(language: .english, text: "within twenty-four hours", value: .elapsed(.seconds(86_400))),
        Case(language: .english, text: "by the end of next week", value: .day(.week(.end, weeksFromNow: 1), nil)),
        Case(language: .english, text: "no later than April 2nd", value: .day(.date(year: nil, month: 4, day: 2), nil)),
        Case(language: .english, text: "by the 5th", value: .day(.dayOfMonth(5), nil)),
        Case(
            language: .english,
            text: "tomorrow between 9 and 12",
            value: .day(.inDays(1), .between(540, 720)),
            isDeadline: false
        ),
        Case(
            language: .english,
            text: "at quarter to six",
            value: .day(.unnamed, minutes(5, 45, open: true)),
            isDeadline: false
        ),
        Case(language: .english, text: "by close of business", value: .day(.unnamed, .closing)),
        Case(language: .english, text: "within five working days", value: .workingDays(5)),
    ]

    static let german: [Case] = [
        Case(language: .german, text: "bis Freitag", value: .day(.weekday(5, weeksFromNow: nil), nil)),
        Case(
            language: .german,
            text: "Montagnachmittag",
            value: .day(.weekday(1, weeksFromNow: nil), .part(.afternoon)),
            isDeadline: false
        ),
        Case(
            language: .german,
            text: "morgen um halb zehn",
            value: .day(.inDays(1), minutes(9, 30, open: true)),
            isDeadline: false
        ),
        Case(language: .german, text: "bis zum 23.12.", value: .day(.date(year: nil, month: 12, day: 23), nil)),
        Case(language: .german, text: "bis 3. Mai 2027", value: .day(.date(year: 2027, month: 5, day: 3), nil)),
        Case(language: .german, text: "innert 48 Stunden", value: .elapsed(.seconds(172_800))),
        Case(language: .german, text: "bis heut abend", value: .day(.inDays(0), .part(.evening))),
        Case(language: .german, text: "bis Feierabend", value: .day(.unnamed, .closing)),
        Case(language: .german, text: "bis Ende Juli", value: .day(.month(7), nil)),
        Case(language: .german, text: "bis übermorgen 12 Uhr", value: .day(.inDays(2), minutes(12, open: true))),
        Case(
            language: .german,
            text: "Mitte nächster Woche",
            value: .day(.week(.middle, weeksFromNow: 1), nil),
            isDeadline: false
        ),
    ]

    static let russian: [Case] = [
        Case(language: .russian, text: "до пятницы", value: .day(.weekday(5, weeksFromNow: nil), nil)),
        Case(language: .russian, text: "к завтрашнему полудню", value: .day(.inDays(1), .part(.noon))),
        Case(language: .russian, text: "в течение суток", value: .elapsed(.seconds(86_400))),
        Case(language: .russian, text: "через 3 дня", value: .elapsed(.seconds(259_200))),
        Case(language: .russian, text: "до 3 дня", value: .day(.unnamed, minutes(15))),
        Case(
            language: .russian,
            text: "завтра в половине десятого",
            value: .day(.inDays(1), minutes(9, 30, open: true)),
            isDeadline: false
        ),
        Case(
            language: .russian,
            text: "в полдесятого",
            value: .day(.unnamed, minutes(9, 30, open: true)),
            isDeadline: false
        ),
        Case(language: .russian, text: "до 15 мая", value: .day(.date(year: nil, month: 5, day: 15), nil)),
        Case(language: .russian, text: "не позднее 5 числа", value: .day(.dayOfMonth(5), nil)),
        Case(language: .russian, text: "до конца рабочего дня", value: .day(.unnamed, .closing)),
        Case(language: .russian, text: "в течение двух рабочих дней", value: .workingDays(2)),
    ]

    static let romanian: [Case] = [
        Case(language: .romanian, text: "până mâine la 12", value: .day(.inDays(1), minutes(12, open: true))),
        Case(language: .romanian, text: "pana maine seara", value: .day(.inDays(1), .part(.evening))),
        Case(
            language: .romanian,
            text: "la nouă și jumătate",
            value: .day(.unnamed, minutes(9, 30, open: true)),
            isDeadline: false
        ),
        Case(language: .romanian, text: "în cel mult 48 de ore", value: .elapsed(.seconds(172_800))),
        Case(language: .romanian, text: "peste o jumătate de oră", value: .elapsed(.seconds(1800))),
        Case(
            language: .romanian,
            text: "cel târziu pe 2 aprilie",
            value: .day(.date(year: nil, month: 4, day: 2), nil)
        ),
        Case(
            language: .romanian,
            text: "până la sfârșitul săptămânii viitoare",
            value: .day(.week(.end, weeksFromNow: 1), nil)
        ),
        Case(language: .romanian, text: "până în 5 zile lucrătoare", value: .workingDays(5)),
        Case(
            language: .romanian,
            text: "luni dimineață",
            value: .day(.weekday(1, weeksFromNow: nil), .part(.morning)),
            isDeadline: false
        ),
    ]

    @Test(arguments: english + german + russian + romanian)
    func `a time is read as it is said`(item: Case) throws {
        let text = try TestAnalyzer.shipped.analyze(item.text, language: item.language)
        let times = text.timeExpressions
        #expect(times.map(\.value) == [item.value])
        #expect(times.first?.isDeadline == item.isDeadline)
        #expect(times.first.map { text.text($0.range) }.map { item.text.contains($0) } == true)
    }

    @Test func `a day and a time of day that stand apart in a sentence are one time`() throws {
        let text = try TestAnalyzer.shipped.analyze("Um sieben rufe ich Sie morgen an.", language: .german)
        #expect(text.timeExpressions.map(\.value) == [.day(.inDays(1), .minutes(420, isTwelveHour: true))])
    }

    @Test(arguments: [
        ("en", "soon"), ("en", "as quickly as we can"), ("en", "the 9:15"), ("en", "“by Friday”"), ("en", "room 12"),
        ("de", "in Kürze"), ("de", "so bald wie möglich"), ("ru", "в ближайшее время"), ("ru", "как можно скорее"),
        ("ro", "în cel mai scurt timp"), ("ro", "cât de curând"),
    ])
    func `vague times, numbers and quotations name no time`(language: String, text: String) throws {
        let analyzed = try TestAnalyzer.shipped.analyze(text, language: TextLanguage(rawValue: language))
        #expect(analyzed.timeExpressions.isEmpty, "\(analyzed.timeExpressions)")
    }

    @Test func `any text is read without failing, and times lie within it`() throws {
        let analyzer = try TestAnalyzer.shipped
        let words = [
            "by", "within", "next", "end of", "2", "3", "9:15", "31.12.", "99999999", "days", "hours", "friday", "at",
            "between", "and", "noon", "am", "half", "past", "april", "5th", "week", "до", "через", "дня", "часов",
            "половине", "bis", "halb", "Ende", "Uhr", "până", "la", "luni", "și jumătate", ",", ".", "tomorrow",
        ]
        for seed in 0..<UInt64(TestScale.count(whole: 20_000, least: 200)) {
            var random = SeededRandom(seed: seed)
            let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in words.randomElement(using: &random) ?? ""
            }
            .joined(separator: " ")
            let language: TextLanguage? =
                [.english, .german, .russian, .romanian, nil].randomElement(using: &random) ?? nil
            let analyzed = analyzer.analyze(text, language: language)
            for time in analyzed.timeExpressions {
                #expect(time.range.lowerBound < time.range.upperBound, "seed \(seed)")
                #expect(time.range.upperBound <= analyzed.utf8.count, "seed \(seed)")
            }
        }
    }
}
