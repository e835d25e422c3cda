import Foundation
import ReputationTesting
import ServiceLevels

/// The kits for doubles, faulty or not.
enum SeamKits {
    static let zones: [ZoneID] = ["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"]
    static let years = Date(timeIntervalSince1970: 1_577_836_800)..<Date(timeIntervalSince1970: 1_893_456_000)
    static let known = [
        KnownOffset("Europe/London", at: Date(timeIntervalSince1970: 1_751_328_000), secondsFromUTC: 3600),
        KnownOffset("Asia/Kolkata", at: Date(timeIntervalSince1970: 1_751_328_000), secondsFromUTC: 19_800),
    ]

    static func calendars(_ fault: VersionFault?) -> CalendarStoreConformance<CalendarStoreDouble> {
        CalendarStoreConformance { CalendarStoreDouble(fault) }
    }

    static func policies(_ fault: VersionFault?) -> PolicyBookStoreConformance<PolicyBookStoreDouble> {
        PolicyBookStoreConformance { PolicyBookStoreDouble(fault) }
    }

    static func clocks(_ fault: ClockStoreFault?) -> ClockStoreConformance<ClockStoreDouble> {
        ClockStoreConformance(failNextSave: { await $0.failNextSave() }, makeStore: { ClockStoreDouble(fault) })
    }

    static func sinks(_ fault: EscalationSinkFault?) -> EscalationSinkConformance<EscalationSinkDouble> {
        EscalationSinkConformance(
            delivered: { await $0.delivered },
            failNextDelivery: { await $0.failNextDelivery() },
            makeSink: { EscalationSinkDouble(fault) }
        )
    }

    static func zones(_ fault: ZoneRulesFault?) -> ZoneRulesConformance<ZoneRulesDouble> {
        let count = ZoneRulesDouble.Count()
        return ZoneRulesConformance(zones: zones, known: known, over: years) {
            await ZoneRulesDouble(fault, count: count)
        }
    }

    static func holidays(_ fault: HolidaySourceFault?) -> HolidaySourceConformance<HolidaySourceDouble> {
        HolidaySourceConformance(
            makeFailing: { HolidaySourceDouble(fault, nil) },
            makeSource: { HolidaySourceDouble(fault, $0) }
        )
    }
}
