public import ServiceLevels
public import Testing

/// Checks that a source keeps the promises of ``/ServiceLevels/HolidaySource``.
///
/// The kit says which holidays there are, and a factory makes a source that serves them: a file written in the source's
/// format, a double of its service.
public struct HolidaySourceConformance<Source: HolidaySource>: Sendable {
    private let makeSource: @Sendable ([Holiday]) async throws -> Source
    let makeFailing: (@Sendable () async throws -> Source)?

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - makeFailing: Makes a source that cannot say, such as one whose service is away; `nil` where this cannot be,
    ///     which the kit says in its output.
    ///   - makeSource: Makes a source that serves these holidays and nothing else, called once for every law.
    public init(
        makeFailing: (@Sendable () async throws -> Source)? = nil,
        makeSource: @escaping @Sendable ([Holiday]) async throws -> Source
    ) {
        self.makeFailing = makeFailing
        self.makeSource = makeSource
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in HolidaySourceLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: HolidaySourceLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("holiday source law '\(law.rawValue)'", at: sourceLocation) { report in
            switch law {
            case .givesEverything: try await givesEverything(report)
            case .rangesIncludeBothEnds: try await rangesIncludeBothEnds(report)
            case .emptyRangesAreEmpty: try await emptyRangesAreEmpty(report)
            case .datesMayBeShared: try await datesMayBeShared(report)
            case .namesMayBeAnything: try await namesMayBeAnything(report)
            case .manyAreGiven: try await manyAreGiven(report)
            case .answersAreRepeatable: try await answersAreRepeatable(report)
            case .failuresAreErrors: try await failuresAreErrors(report)
            }
        }
    }

    func source(of holidays: [Holiday]) async throws -> Source { try await makeSource(holidays) }
}
