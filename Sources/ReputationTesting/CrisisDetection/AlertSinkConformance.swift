public import CrisisDetection
public import Testing

/// Checks that a sink keeps the promises of ``/CrisisDetection/AlertSink``.
///
/// A sink only takes. Give the kit a way to look where it delivers to, such as a double of the chat that it posts in;
/// without one it can only check that nothing throws, and says so in its output.
public struct AlertSinkConformance<Sink: AlertSink>: Sendable {
    private let makeSink: @Sendable () async throws -> Sink
    let delivered: (@Sendable (Sink) async throws -> [AlertNotification])?
    let failNextDelivery: (@Sendable (Sink) async throws -> Void)?

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - delivered: What arrived where a sink delivers to, in order; `nil` where nobody can look.
    ///   - failNextDelivery: Makes the next delivery fail, such as by a service that is away; `nil` where this cannot be
    ///     brought about.
    ///   - makeSink: Makes a sink of its own to which nothing was told, called once for every law.
    public init(
        delivered: (@Sendable (Sink) async throws -> [AlertNotification])? = nil,
        failNextDelivery: (@Sendable (Sink) async throws -> Void)? = nil,
        makeSink: @escaping @Sendable () async throws -> Sink
    ) {
        self.delivered = delivered
        self.failNextDelivery = failNextDelivery
        self.makeSink = makeSink
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in AlertSinkLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: AlertSinkLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("alert sink law '\(law.rawValue)'", at: sourceLocation) { report in
            let sink = try await makeSink()
            switch law {
            case .takesEveryKind: await takesEveryKind(sink, report)
            case .nothingIsChanged: try await nothingIsChanged(sink, report)
            case .repeatsChangeNothing: try await repeatsChangeNothing(sink, report)
            case .levelsAreNews: try await levelsAreNews(sink, report)
            case .namesMayBeAnything: try await namesMayBeAnything(sink, report)
            case .clocksMayDisagree: try await clocksMayDisagree(sink, report)
            case .losesNothing: try await losesNothing(sink, report)
            case .concurrentRepeatsChangeNothing: try await concurrentRepeatsChangeNothing(sink, report)
            case .failuresMayBeRepeated: try await failuresMayBeRepeated(sink, report)
            }
        }
    }

    /// What arrived; `nil`, and said so, where nobody can look.
    func arrived(_ sink: Sink, _ report: LawReport) async throws -> [AlertNotification]? {
        guard let delivered else {
            report.skip("because the kit was not told where to look at what was delivered")
            return nil
        }
        return try await delivered(sink)
    }
}
