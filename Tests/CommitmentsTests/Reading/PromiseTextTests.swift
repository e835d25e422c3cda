import Commitments
import Conversations
import Foundation
import LanguageAnalysis
import TestSupport
import Testing

/// Promises and controls of the package's own, written before anything was tuned on them; see the model card.
@Suite struct PromiseTextTests {
    private static let languages = ["en", "de", "ru", "ro"]

    @Test(arguments: languages)
    func `R02: promises are found and controls are not`(language: String) throws {
        let analyzer = try TestAnalyzer.shipped
        var scores = LabelScores()
        for item in try PromiseText.read(language) {
            let found = analyzer.analyze(item.text, language: TextLanguage(rawValue: language)).commitments
            scores.count("promise", isFound: !found.isEmpty, isTrue: item.kind != nil)
        }
        print(scores.table("promises, \(language)"))
        #expect(try #require(scores.precision("promise")) >= 0.95)
        #expect(try #require(scores.recall("promise")) >= 0.95)
    }

    @Test(arguments: languages)
    func `R02: benefits, early access and engaging back are told by kind`(language: String) throws {
        let analyzer = try TestAnalyzer.shipped
        var scores = LabelScores()
        for item in try PromiseText.read(language) {
            let found = analyzer.analyze(item.text, language: TextLanguage(rawValue: language)).commitments
            scores.count(found: Set(found.map { PromiseKind($0).rawValue }), true: item.kind.map { [$0] } ?? [])
        }
        print(scores.table("kinds, \(language)"))
        for kind in ["benefit", "earlyAccess", "reciprocity", "callBack", "deadline", "nextStep"] {
            #expect(try #require(scores.precision(kind)) >= 0.9, "\(kind)")
            #expect(try #require(scores.recall(kind)) >= 0.8, "\(kind)")
        }
    }

    @Test(arguments: languages)
    func `what a promise's time means is exact, and undated promises have none`(language: String) throws {
        let analyzer = try TestAnalyzer.shipped
        var exact = 0
        var dated = 0
        for item in try PromiseText.read(language) where item.kind != nil {
            let calendar = PromiseCalendar(timeZone: try #require(TimeZone(identifier: item.zone)))
            let found = analyzer.analyze(item.text, language: TextLanguage(rawValue: language)).commitments.first
            let due = found?.when.flatMap { calendar.resolve($0.value, saidAt: item.sentAt)?.due }
            guard let expected = item.due else {
                #expect(due == nil, "\(item.id)")
                continue
            }
            dated += 1
            if due == expected { exact += 1 }
        }
        print("due times, \(language): \(exact) of \(dated) exact")
        #expect(dated >= 30)
        #expect(Double(exact) >= 0.95 * Double(dated))
    }

    @Test(arguments: [
        ("en", "No promises, but we will try."), ("en", "You said you would send it tonight."),
        ("en", "“We will call you tomorrow”, he wrote."), ("de", "Versprechen können wir nichts."),
        ("de", "Sie wollten uns heute Abend schreiben."), ("de", "„Wir rufen Sie morgen an“, schrieb er."),
        ("ru", "Обещать не можем, но вдруг."), ("ru", "Вы хотели прислать нам чек сегодня."),
        ("ru", "«Мы перезвоним вам завтра», написал он."), ("ro", "Nu promitem nimic."),
        ("ro", "Ați spus că ne trimiteți bonul diseară."), ("ro", "„Vă sunăm mâine”, a scris el."),
    ])
    func `R02: refusals, customers' promises and quotations are none of ours`(language: String, text: String) throws {
        let found = try TestAnalyzer.shipped.analyze(text, language: TextLanguage(rawValue: language)).commitments
        #expect(found.isEmpty)
    }

    @Test(arguments: [
        ("en", "Our office will call you tomorrow with what the lab found.", "Our office", "what the lab found"),
        ("de", "Ich rufe Sie morgen an, damit Sie den Koffer bekommen.", "Ich", "damit Sie den Koffer bekommen"),
        ("ru", "Мы позвоним вам завтра, чтобы вернуть чемодан.", "Мы", "чтобы вернуть чемодан"),
        ("ro", "Noi vă sunăm mâine ca să primiți valiza.", "Noi", "ca să primiți valiza"),
    ])
    func `R06: who, when and to what end stand with the promise`(
        language: String,
        text: String,
        who: String,
        result: String
    ) throws {
        let analyzed = try TestAnalyzer.shipped.analyze(text, language: TextLanguage(rawValue: language))
        let promise = try #require(analyzed.commitments.first)
        let subject = try #require(promise.who.map(analyzed.text))
        #expect(who.hasSuffix(subject) || subject.hasSuffix(who), "\(subject)")
        let end = try #require(promise.result.map(analyzed.text))
        #expect(end.hasSuffix(result) || result.hasSuffix(end), "\(end)")
        #expect(promise.when?.value == .day(.inDays(1), nil))
        #expect(
            promise.what.lowerBound == promise.range.lowerBound && promise.what.upperBound >= promise.range.upperBound
        )
    }
}
