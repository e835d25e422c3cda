import Foundation
import Reputation
import TestSupport
import Testing

@Suite struct ConfigurationPageTests {
    private func page() throws -> String { try Checkout.text(of: "Documentation/Configuration.md") }

    @Test func `the file that the page shows is read and holds`() throws {
        let start = try #require(try page().range(of: "```json\n"))
        let rest = try page()[start.upperBound...]
        let end = try #require(rest.range(of: "\n```"))
        let text = String(rest[..<end.lowerBound])
        let configuration = try JSONDecoder().decode(DeskConfiguration.self, from: Data(text.utf8))
        try configuration.validate()
        // Every part differs from its default, so that none is left out.
        let standard = try JSONEncoder().encode(DeskConfiguration(brand: configuration.brand))
        let parts = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let defaults = try #require(try JSONSerialization.jsonObject(with: standard) as? [String: Any])
        #expect(Set(defaults.keys).isSubset(of: parts.keys), "\(Set(defaults.keys).subtracting(parts.keys))")
    }

    @Test func `the page names every member of the full configuration`() throws {
        let page = try page()
        let full = try JSONSerialization.jsonObject(with: Data(ConfigurationStrictnessTests.full.utf8))
        let fields = try #require(full as? [String: Any])
        // Calendars, targets and policies have pages of their own.
        let own = ["calendars", "targets", "moderation"]
        let names = fields.flatMap { [$0.key] + (own.contains($0.key) ? [] : self.names(in: $0.value)) }
        for name in Set(names).sorted() { #expect(page.contains("`\(name)`"), "\(name)") }
    }

    @Test func `the defaults that the page states are those of the code`() throws {
        let standard = DeskConfiguration(brand: BrandProfile(id: BrandID(rawValue: "k"), name: "K", accounts: []))
        let page = try page()
        #expect(standard.handlingTime == .milliseconds(480_000) && page.contains("| 480000, eight minutes |"))
        #expect(standard.coolOff == .milliseconds(259_200_000) && page.contains("| 259200000, three days |"))
        #expect(DigestSchedule(zone: "UTC").time == LocalTime(8) && page.contains("`time` is 08:00"))
    }

    private func names(in value: Any) -> [String] {
        if let list = value as? [Any] { return list.flatMap(names) }
        return (value as? [String: Any] ?? [:]).flatMap { [$0.key] + names(in: $0.value) }
    }
}
