import Foundation
import Testing
import ToneLint

@Suite struct ReporterTests {
    @Test func `JSON says everything of a finding, in three ways to count`() throws {
        let document = try Decoded.object(JSONToneReporter().output(for: ReporterDrafts.made()))
        #expect(document["schema"] as? Int == 1)
        let drafts = try #require(document["drafts"] as? [[String: Any]])
        #expect(drafts.map { $0["name"] as? String } == ["replies/ein Entwurf, 1.txt", "clean.txt"])
        #expect(drafts[0]["language"] as? String == "en")
        #expect((drafts[0]["gate"] as? [String: Any])?["verdict"] as? String == "hold")
        #expect(drafts[0]["labels"] is [String])
        let skipped = try #require(drafts[0]["skipped"] as? [[String: Any]])
        #expect(skipped.allSatisfy { $0["rule"] is String && $0["reason"] is String && $0["needs"] is [String] })
        #expect((drafts[0]["suppressed"] as? [Any])?.count == 1)
        let findings = try #require(drafts[0]["diagnostics"] as? [[String: Any]])
        let text = ReporterDrafts.text
        for finding in findings {
            for field in ["rule", "severity", "message", "messageID", "fingerprint"] {
                #expect((finding[field] as? String)?.isEmpty == false, "\(field)")
            }
            #expect((finding["confidence"] as? Double).map { (0...1).contains($0) } == true)
            let utf8 = try #require(finding["utf8Range"] as? [Int])
            let utf16 = try #require(finding["utf16Range"] as? [Int])
            let scalars = try #require(finding["scalarRange"] as? [Int])
            let words = String(decoding: Array(text.utf8)[utf8[0]..<utf8[1]], as: UTF8.self)
            #expect(String(decoding: Array(text.utf16)[utf16[0]..<utf16[1]], as: UTF16.self) == words)
            var view = String.UnicodeScalarView()
            view.append(contentsOf: Array(text.unicodeScalars)[scalars[0]..<scalars[1]])
            #expect(String(view) == words)
            #expect((finding["arguments"] as? [String: String])?["text"] == words)
        }
    }

    @Test func `JSON comes out the same twice, with sorted keys`() throws {
        let output = try JSONToneReporter().output(for: ReporterDrafts.made())
        #expect(try output == JSONToneReporter().output(for: ReporterDrafts.made()))
        #expect(output.hasSuffix("}\n"))
        let keys = output.split(separator: "\n").filter { $0.hasPrefix("      \"") }.prefix(7).map {
            $0.prefix { $0 != ":" }
        }
        #expect(keys == keys.sorted())
    }

    @Test func `annotations for GitHub stand on one line each, with what would break them escaped`() throws {
        let lines = try GitHubReporter().output(for: ReporterDrafts.made()).split(separator: "\n")
        #expect(try lines.count == ReporterDrafts.made()[0].report.diagnostics.count)
        for line in lines {
            #expect(["::error ", "::warning ", "::notice "].contains { line.hasPrefix($0) }, "\(line)")
            #expect(line.contains("file=replies/ein Entwurf%2C 1.txt,line="), "\(line)")
        }
        let blame = lines.first { $0.contains("title=defensive.blame-customer::") }
        #expect(blame?.contains("line=2,endLine=2,col=4,") == true)
    }

    @Test func `percent signs and line ends in a message are escaped for GitHub`() throws {
        var drafts = try ReporterDrafts.made()
        drafts[0].name = "50%: a\nb.txt"
        drafts[0].report.diagnostics = Array(drafts[0].report.diagnostics.prefix(1))
        drafts[0].report.diagnostics[0].message.arguments = ["given": "100%\r\n::error::no"]
        let output = GitHubReporter().output(for: drafts)
        #expect(output.split(separator: "\n").count == 1)
        #expect(output.contains("file=50%25%3A a%0Ab.txt,"))
        #expect(output.contains("100%25%0D%0A::error::no"))
    }

    @Test func `lines for Xcode name file, line, column and level`() throws {
        let lines = try XcodeReporter().output(for: ReporterDrafts.made()).split(separator: "\n")
        #expect(!lines.isEmpty)
        for line in lines {
            let rest = line.dropFirst("replies/ein Entwurf, 1.txt:".count).split(separator: ":", maxSplits: 3)
            #expect(
                rest.count == 4 && Int(rest[0]).map { $0 >= 1 } == true && Int(rest[1]).map { $0 >= 1 } == true,
                "\(line)"
            )
            #expect([" error", " warning", " note"].contains(String(rest[2])), "\(line)")
        }
        let blame = try #require(lines.first { $0.hasSuffix("(defensive.blame-customer)") })
        // The column counts bytes: Ё has two.
        #expect(blame.contains(":2:5: error: "))
    }

    @Test func `for people the caret stands under the words`() throws {
        let output = try HumanReporter().output(for: ReporterDrafts.made())
        let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
        let heading = try #require(lines.firstIndex { $0.hasSuffix("[defensive.blame-customer]") })
        #expect(lines[heading].hasPrefix("replies/ein Entwurf, 1.txt:2:4: error: "))
        let shown = Array(lines[heading + 1].unicodeScalars)
        let carets = Array(lines[heading + 2].unicodeScalars)
        let first = try #require(carets.firstIndex(of: "^"))
        var marked = String.UnicodeScalarView()
        marked.append(contentsOf: zip(shown, carets).filter { $0.1 == "^" }.map(\.0))
        #expect(String(marked).hasPrefix("you should have"))
        #expect(shown[..<first].count == 4 + 3)
        #expect(
            lines.contains { $0.hasPrefix("replies/ein Entwurf, 1.txt: hold: ") && $0.contains("(rules not run: ") }
        )
        #expect(lines.contains { $0.hasPrefix("clean.txt: ") })
    }

    @Test func `for people the studies may be left out`() throws {
        let text = "We apologise for any inconvenience."
        let drafts = [LintedDraft(name: "draft.txt", text: text, report: try TestLinter.standard.reply(text, "en"))]
        let rule = try #require(drafts[0].report.diagnostics.first { !$0.evidence.sources.isEmpty })
        let citation = rule.evidence.sources[0].citation
        #expect(HumanReporter().output(for: drafts).contains(citation))
        #expect(!HumanReporter(showsEvidence: false).output(for: drafts).contains(citation))
    }
}
