import LanguageAnalysis
import TestSupport
import Testing
import ToneLint

@Suite struct SafeFixTests {
    @Test(arguments: [
        ("We will will call you at 9.", "We will call you at 9."),
        ("Please read this!!!", "Please read this!"),
        ("Thаnk you for the photo.", "Thank you for the photo."),
        ("We will will call you at 9!!! Thаnk you.", "We will call you at 9! Thank you."),
    ])
    func `safe fixes are made all at once`(text: String, fixed: String) throws {
        let report = try TestLinter.standard.reply(text, "en")
        let (result, applied) = report.applyingSafeFixes(to: text)
        #expect(result == fixed)
        #expect(!applied.isEmpty)
    }

    @Test(arguments: [
        ("de", "Wir rufen rufen Sie morgen um 9 an!!!", "Wir rufen Sie morgen um 9 an!"),
        ("ru", "Мы позвоним позвоним вам завтра в 9!!!", "Мы позвоним вам завтра в 9!"),
        ("ro", "Vă sunăm sunăm mâine la 9!!!", "Vă sunăm mâine la 9!"),
    ])
    func `safe fixes know no language`(language: String, text: String, fixed: String) throws {
        let report = try TestLinter.standard.reply(text, language)
        #expect(report.applyingSafeFixes(to: text).text == fixed)
    }

    @Test func `a name is corrected to the customer's own`() throws {
        let text = "Dear Katarina, the lamp left today at noon."
        let context = ReplyContext(customerName: "Katharina Novak")
        let report = try TestLinter.standard.reply(text, "en", context: context)
        #expect(report.applyingSafeFixes(to: text).text == "Dear Katharina, the lamp left today at noon.")
    }

    @Test func `open places and suggestions are never filled in by themselves`() throws {
        var report = try TestLinter.standard.reply("We will call you.", "en")
        var finding = try #require(report.diagnostics.first)
        func fix(_ replacement: String, _ safety: FixIt.Safety) throws -> FixIt {
            // Built by decoding, as a program that reads reports would.
            try Decoded.fix(range: 0..<2, replacement: replacement, safety: safety)
        }
        finding.fixes = [try fix("${name}", .safe), try fix("I", .suggest)]
        report.diagnostics = [finding]
        let (text, applied) = report.applyingSafeFixes(to: "We will call you.")
        #expect(text == "We will call you." && applied.isEmpty)
        finding.fixes = [try fix("I", .safe)]
        report.diagnostics = [finding]
        #expect(report.applyingSafeFixes(to: "We will call you.").text == "I will call you.")
    }

    @Test func `of fixes that touch each other one is made`() throws {
        var report = try TestLinter.standard.reply("We will call you.", "en")
        let finding = try #require(report.diagnostics.first)
        var other = finding
        var first = finding
        first.fixes = [try Decoded.fix(range: 0..<2, replacement: "I", safety: .safe)]
        other.fixes = [try Decoded.fix(range: 1..<4, replacement: "x", safety: .safe)]
        report.diagnostics = [first, other]
        let (text, applied) = report.applyingSafeFixes(to: "We will call you.")
        #expect(text == "I will call you." && applied == [first])
    }

    @Test func `a fix beyond the end of another text is left alone`() throws {
        let report = try TestLinter.standard.reply("We are here for you, always!!!", "en")
        #expect(report.applyingSafeFixes(to: "Short").text == "Short")
    }

    @Test(arguments: ReplySets.languages)
    func `after two rounds nothing safe is left, and the text stays text`(language: String) throws {
        let linter = try TestLinter.standard
        for item in try ReplySets.items(language).prefix(TestScale.count(whole: 3_000, least: 30)) {
            let context = ReplyContext(incoming: [item.incoming])
            var text = (item.reply.split(separator: " ").prefix(1).map(String.init) + [item.reply]).joined(
                separator: " "
            )
            text += "!!!"
            for _ in 0..<2 { text = linter.reply(text, language, context: context).applyingSafeFixes(to: text).text }
            let last = linter.reply(text, language, context: context).applyingSafeFixes(to: text)
            #expect(last.applied.isEmpty && last.text == text, "\(item.id): \(last.applied.map(\.rule.rawValue))")
            #expect(!text.unicodeScalars.contains("\u{FFFD}"), "\(item.id)")
        }
    }
}
