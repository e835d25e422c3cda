import ReputationTesting
import ServiceLevels

/// A mistake that somebody who writes a source of holidays makes.
enum HolidaySourceFault: String, CaseIterable, Sendable {
    case asksForOneYear, leavesOutTheLastDate, takesNoneForAFailure, keepsOneADate, losesLetters, readsOnePage
    case hasAQuota, givesNoneWhenItFails

    /// The laws that must find it: this many and no other.
    var laws: Set<HolidaySourceLaw> {
        switch self {
        case .asksForOneYear: [.givesEverything, .manyAreGiven]
        case .leavesOutTheLastDate: [.rangesIncludeBothEnds]
        case .takesNoneForAFailure: [.emptyRangesAreEmpty]
        case .keepsOneADate: [.datesMayBeShared]
        case .losesLetters: [.namesMayBeAnything]
        case .readsOnePage: [.manyAreGiven]
        case .hasAQuota: [.answersAreRepeatable]
        case .givesNoneWhenItFails: [.failuresAreErrors]
        }
    }
}

struct HolidaySourceDouble: HolidaySource {
    private struct Failure: Error {}

    private actor Count {
        private var count = 0

        func next() -> Int {
            count += 1
            return count
        }
    }

    let fault: HolidaySourceFault?
    /// `nil` while the service is away.
    let holidays: [Holiday]?
    private let asked = Count()

    init(_ fault: HolidaySourceFault?, _ holidays: [Holiday]?) {
        self.fault = fault
        self.holidays = holidays
    }

    func holidays(from first: LocalDate, through last: LocalDate) async throws -> [Holiday] {
        guard let holidays else {
            if fault == .givesNoneWhenItFails { return [] }
            throw Failure()
        }
        let found = holidays.filter { $0.date >= first && $0.date <= last }
        switch fault {
        case .asksForOneYear: return found.filter { $0.date.year == first.year }
        case .leavesOutTheLastDate: return found.filter { $0.date < last }
        case .takesNoneForAFailure where found.isEmpty: throw Failure()
        case .keepsOneADate:
            return Dictionary(found.map { ($0.date, $0) }) { first, _ in first }.values.sorted { $0.date < $1.date }
        case .losesLetters: return found.map { Holiday($0.date, $0.name.filter(\.isASCII)) }
        case .readsOnePage: return Array(found.prefix(1000))
        case .hasAQuota: return await asked.next() > 10 ? [] : found
        default: return found
        }
    }
}
