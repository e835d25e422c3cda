import Foundation
import Reputation
import ReputationReports
import Testing

@Test func `ReputationReports: one desk as text, page and JSON`() throws {
    let brand = BrandProfile(id: BrandID(rawValue: "kestrelbay"), name: "Kestrel Bay Ferries", accounts: [])
    let state = DeskState(ConversationLog(), for: brand, at: Date(timeIntervalSince1970: 1_772_445_600))
    let report = DeskReport(state)
    #expect(report.text(limit: 5).contains("2026-03-02"))
    #expect(report.html(locale: .german).hasPrefix("<!DOCTYPE html>"))

    struct Head: Decodable {
        let schema: Int
    }
    #expect(try JSONDecoder().decode(Head.self, from: Data(report.json())).schema == 1)
}
