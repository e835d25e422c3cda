import Foundation
import ServiceLevels
import Testing

/// Cases R1 to R5 of the burn rate.
@Suite struct BurnRateTests {
    private let now = utc("2024-02-05 12:00")

    /// Promises spread over a stretch of time before now, the broken ones first.
    private func ended(_ broken: Int, of count: Int, from: Double, to: Double) -> [EndedObligation] {
        (0..<count).map { index in
            let ago = from - (from - to) * Double(index) / Double(count)
            return EndedObligation(endedAt: now.addingTimeInterval(-ago * 60), isMet: index >= broken)
        }
    }

    private func policy(_ days: Int = 30, fewest: Int = 1) throws -> BurnRatePolicy {
        try BurnRatePolicy(objective: 0.999, period: .seconds(days * 86_400), fewestInLongWindow: fewest)
    }

    private func isClose(_ value: Double, _ expected: Double) -> Bool {
        abs(value - expected) < 1e-10
    }

    @Test func `R1: thirty days have the factors 14.4, 6, 3 and 1`() throws {
        let policy = try policy()
        for (pair, factor) in zip(policy.windows, [14.4, 6, 3, 1]) {
            #expect(isClose(policy.factor(of: pair), factor))
            #expect(isClose(policy.threshold(of: pair), factor / 1000))
        }
    }

    @Test func `R2: four weeks have the factors 13.44, 5.6, 2.8 and 0.933`() throws {
        let policy = try policy(28)
        for (pair, factor) in zip(policy.windows, [13.44, 5.6, 2.8, 0.9333333333]) {
            #expect(isClose(policy.factor(of: pair), factor))
        }
    }

    @Test func `R3: an error exactly at the threshold does not fire`() throws {
        // 1.44 % of 10,000 in the last five minutes, which is the whole of the long window too.
        let exact = ended(144, of: 10_000, from: 4, to: 0)
        #expect(try policy().findings(exact, at: now)[0].state == .quiet)
        let over = ended(145, of: 10_000, from: 4, to: 0)
        #expect(try policy().findings(over, at: now)[0].state == .firing)
    }

    @Test func `R4: an hour of errors with five clean minutes has recovered`() throws {
        let promises = ended(50, of: 100, from: 59, to: 6) + ended(0, of: 10, from: 4, to: 0)
        let finding = try policy().findings(promises, at: now)[0]
        #expect(finding.state == .quiet)
        #expect(finding.long.broken == 50)
        #expect(finding.short.broken == 0)
    }

    @Test func `R5: one of three is too few to call anybody`() throws {
        let finding = try policy(fewest: 10).findings(ended(1, of: 3, from: 4, to: 0), at: now)[0]
        #expect(finding.state == .tooFew(needed: 10))
        #expect(finding.long.ended == 3)
    }

    @Test func `promises that end later do not change a past answer, and none is no error rate`() throws {
        let later = [EndedObligation(endedAt: now.addingTimeInterval(1), isMet: false)]
        let finding = try policy().findings(later, at: now)[0]
        #expect(finding.long.ended == 0)
        #expect(finding.long.errorRate == nil && finding.budgetSpent == nil)
        #expect(finding.state == .tooFew(needed: 1))
    }

    @Test func `windows in open time reach back over the weekend`() throws {
        let monday = utc("2024-02-05 09:30")
        let friday = EndedObligation(endedAt: utc("2024-02-02 16:45"), isMet: false)
        let calendar = try BusinessCalendar.nineToFive().compiled()
        #expect(try policy().findings([friday], at: monday)[0].long.ended == 0)
        #expect(try policy().findings([friday], at: monday, in: calendar)[0].long.ended == 1)
    }

    @Test func `impossible policies and a horizon too short are named`() throws {
        #expect(throws: BurnRateError.self) { try BurnRatePolicy(objective: 1) }
        #expect(throws: BurnRateError.self) { try BurnRatePolicy(objective: 0.9, fewestInLongWindow: 0) }
        #expect(throws: BurnRateError.self) { try BurnRatePolicy(objective: 0.9, period: .seconds(86_400)) }
        let short = try BusinessCalendar.nineToFive().compiled(over: .utc("2024-02-05", "2024-02-06"))
        #expect(throws: BurnRateError.self) { try policy().findings([], at: now, in: short) }
    }
}
