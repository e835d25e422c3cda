import LanguageAnalysis
import Presence
import Testing

/// The packs of presence, by the examples written in them.
struct PresencePackTests {
    @Test func `every example of the packs is found, and every counterexample is not`() throws {
        let failed = try PresenceReader().analyzer.failedPackTests().filter { $0.contains("presence.") }
        #expect(failed == [], "\(failed.joined(separator: "\n"))")
    }

    @Test func `each of the four languages has the same classes of presence`() throws {
        let classes = LanguagePack.presence.map { pack in
            Set(pack.source.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("[presence.") })
        }
        let shared: Set<Substring> = [
            "[presence.absenceApology]", "[presence.sendsTo]", "[presence.better]", "[presence.against]",
            "[presence.turnAway]", "[presence.defends]", "[presence.solves]",
        ]
        #expect(classes.count == 4)
        for own in classes { #expect(shared.isSubset(of: own)) }
    }

    @Test func `packs of presence that are given already are not compiled twice`() throws {
        let once = try PresenceReader()
        let twice = try PresenceReader(packs: LanguagePack.shipped + LanguagePack.presence)
        let text = "Sorry we haven't posted in ages."
        #expect(once.analyzer.analyze(text).ranges(of: "presence.absenceApology").count == 1)
        #expect(twice.analyzer.analyze(text).ranges(of: "presence.absenceApology").count == 1)
    }
}
