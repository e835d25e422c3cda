public import Foundation
public import ServiceLevels
public import Testing

/// How far a zone is from UTC at a moment, as somebody knows who looked it up.
public struct KnownOffset: Hashable, Sendable {
    /// The zone that was looked up.
    public var zone: ZoneID
    /// The moment.
    public var date: Date
    /// Seconds east of UTC.
    public var secondsFromUTC: Int

    /// Names what is known.
    public init(_ zone: ZoneID, at date: Date, secondsFromUTC: Int) {
        self.zone = zone
        self.date = date
        self.secondsFromUTC = secondsFromUTC
    }
}

/// Checks that zone rules keep the promises of ``/ServiceLevels/ZoneRules``.
///
/// Every law gets fresh rules, can be called by itself, and reports at the place of the call.
public struct ZoneRulesConformance<Rules: ZoneRules>: Sendable {
    let zones: [ZoneID]
    let known: [KnownOffset]
    let span: Range<Date>
    let makeRules: @Sendable () async throws -> Rules

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - zones: Zones that the rules know; a few are enough, those whose clocks change for preference.
    ///   - known: Offsets that are known from elsewhere; empty where there are none, which the kit says in its output.
    ///   - span: The time for which the rules have data.
    ///   - makeRules: Makes rules of their own, called once or more for every law.
    public init(
        zones: [ZoneID],
        known: [KnownOffset] = [],
        over span: Range<Date>,
        makeRules: @escaping @Sendable () async throws -> Rules
    ) {
        self.zones = zones
        self.known = known
        self.span = span
        self.makeRules = makeRules
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in ZoneRulesLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: ZoneRulesLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("zone rules law '\(law.rawValue)'", at: sourceLocation) { report in
            let rules = try await makeRules()
            switch law {
            case .unknownZonesAreErrors: unknownZonesAreErrors(rules, report)
            case .knownOffsetsAreRight: try knownOffsetsAreRight(rules, report)
            case .transitionsMoveForward: try transitionsMoveForward(rules, report)
            case .offsetsChangeAtTransitionsOnly: try offsetsChangeAtTransitionsOnly(rules, report)
            case .offsetsAreInRange: try offsetsAreInRange(rules, report)
            case .tablesAgree: try tablesAgree(rules, report)
            case .answersNeverChange: try await answersNeverChange(rules, report)
            case .versionIsStated:
                report.expect(!rules.dataVersion.isEmpty, "the version of the data is empty")
                report.equal(try await makeRules().dataVersion, rules.dataVersion, "the version from another instance")
            }
        }
    }
}
