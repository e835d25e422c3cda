import Conversations
import Reputation

extension TeamBookStoreConformance {
    func cancellationLeavesStoreUsable(_ store: Store, _ report: LawReport) async throws {
        let brands = (0..<30).map { BrandID(rawValue: "brand \($0)") }
        let confirmed = try await CancelledCaller.make(brands.count) { number in
            _ = try await store.save(book(number), of: brands[number], expecting: nil)
        }
        for (number, brand) in brands.enumerated() {
            let held = try await store.teamBook(of: brand)
            let isThere = held.map { $0.book == book(number) } ?? !confirmed.contains(number)
            report.expect(isThere, "the book of '\(brand)' was confirmed and is not there, or is another")
            _ = try await store.save(book(99), of: brand, expecting: held?.revision)
            report.expect(try await store.teamBook(of: brand)?.book == book(99), "'\(brand)' takes no other book")
        }
    }
}
