import Foundation
import Testing
import ToneLint

/// Field by field against https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
@Suite struct SARIFReporterTests {
    private typealias Object = [String: Any]

    private func run() throws -> Object {
        let log = try Decoded.object(SARIFReporter().output(for: ReporterDrafts.made()))
        #expect(log["version"] as? String == "2.1.0")
        #expect((log["$schema"] as? String)?.contains("sarif-2.1.0") == true)
        return try #require((log["runs"] as? [Object])?.first)
    }

    private func results() throws -> [Object] {
        let results = try #require(run()["results"] as? [Object])
        #expect(!results.isEmpty)
        return results
    }

    @Test func `the run names its tool, its rules and how columns count`() throws {
        let run = try run()
        // 3.14.17: utf16CodeUnits or unicodeCodePoints.
        #expect(run["columnKind"] as? String == "utf16CodeUnits")
        let driver = try #require((run["tool"] as? Object)?["driver"] as? Object)
        #expect((driver["name"] as? String)?.isEmpty == false)
        let rules = try #require(driver["rules"] as? [Object])
        #expect(rules.count == ToneRuleCatalogue.all.count)
        for rule in rules {
            #expect((rule["id"] as? String)?.isEmpty == false)
            #expect(((rule["shortDescription"] as? Object)?["text"] as? String)?.isEmpty == false)
            #expect(((rule["help"] as? Object)?["text"] as? String)?.isEmpty == false)
            let level = (rule["defaultConfiguration"] as? Object)?["level"] as? String
            #expect(["none", "note", "warning", "error"].contains(level))
        }
    }

    @Test func `every result names its rule, level, message and fingerprint`() throws {
        let driver = try #require((run()["tool"] as? Object)?["driver"] as? Object)
        let rules = try #require(driver["rules"] as? [Object]).map { $0["id"] as? String }
        for result in try results() {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules.indices.contains(index) && rules[index] == result["ruleId"] as? String)
            #expect(["none", "note", "warning", "error"].contains(result["level"] as? String))
            #expect(((result["message"] as? Object)?["text"] as? String)?.isEmpty == false)
            let fingerprints = try #require(result["partialFingerprints"] as? [String: String])
            #expect(fingerprints.allSatisfy { !$0.key.isEmpty && !$0.value.isEmpty })
        }
    }

    private func check(_ region: Object) throws {
        let numbers = try ["startLine", "startColumn", "endLine", "endColumn"].map { try #require(region[$0] as? Int) }
        #expect(numbers.allSatisfy { $0 >= 1 })
        #expect((numbers[0], numbers[1]) <= (numbers[2], numbers[3]))
        let offset = try #require(region["charOffset"] as? Int)
        let length = try #require(region["charLength"] as? Int)
        let units = Array(ReporterDrafts.text.utf16)
        #expect(offset >= 0 && length >= 0 && offset + length <= units.count)
        let properties = try #require(region["properties"] as? [String: Int])
        let start = try #require(properties["utf8Offset"])
        let bytes = Array(ReporterDrafts.text.utf8)[start..<(start + (properties["utf8Length"] ?? 0))]
        #expect(
            String(decoding: units[offset..<(offset + length)], as: UTF16.self)
                == String(decoding: bytes, as: UTF8.self)
        )
    }

    @Test func `every place is a valid reference and a region within the text`() throws {
        for result in try results() {
            let locations = try #require(result["locations"] as? [Object])
            #expect(locations.count == 1)
            let physical = try #require(locations[0]["physicalLocation"] as? Object)
            let uri = try #require((physical["artifactLocation"] as? Object)?["uri"] as? String)
            #expect(uri == "replies/ein%20Entwurf%2C%201.txt")
            #expect(URL(string: uri) != nil)
            try check(#require(physical["region"] as? Object))
        }
    }

    @Test func `columns count UTF-16 units from the line's start`() throws {
        let blame = try #require(results().first { $0["ruleId"] as? String == "defensive.blame-customer" })
        let place = ((blame["locations"] as? [Object])?.first?["physicalLocation"] as? Object)?["region"] as? Object
        #expect(place?["startLine"] as? Int == 2)
        #expect(place?["startColumn"] as? Int == 4)
    }

    @Test func `every fix says what goes and what comes`() throws {
        let fixes = try results().flatMap { $0["fixes"] as? [Object] ?? [] }
        #expect(!fixes.isEmpty)
        for fix in fixes {
            #expect(((fix["description"] as? Object)?["text"] as? String)?.isEmpty == false)
            let changes = try #require(fix["artifactChanges"] as? [Object])
            #expect(!changes.isEmpty)
            for change in changes {
                #expect((change["artifactLocation"] as? Object)?["uri"] is String)
                let replacements = try #require(change["replacements"] as? [Object])
                #expect(!replacements.isEmpty)
                for replacement in replacements {
                    try check(#require(replacement["deletedRegion"] as? Object))
                    #expect((replacement["insertedContent"] as? Object)?["text"] is String)
                }
            }
        }
    }

    @Test func `what is accepted stands in the log as suppressed`() throws {
        let suppressed = try results().filter { $0["suppressions"] != nil }
        #expect(suppressed.count == 1)
        let kinds = suppressed.flatMap { ($0["suppressions"] as? [Object])?.map { $0["kind"] as? String } ?? [] }
        #expect(kinds.allSatisfy { $0 == "inSource" || $0 == "external" })
    }

    @Test func `nothing to say is a run without results`() throws {
        let log = try Decoded.object(SARIFReporter().output(for: []))
        let results = try #require((log["runs"] as? [Object])?.first?["results"] as? [Any])
        #expect(results.isEmpty)
    }
}
