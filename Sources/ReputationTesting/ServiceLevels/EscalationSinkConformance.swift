public import ServiceLevels
public import Testing

/// Something that arrived where a sink delivers to.
public struct SinkDelivery: Hashable, Sendable {
    /// What was told.
    public var notification: ServiceLevelNotification
    /// To whom, in order.
    public var recipients: [String]

    /// Describes a delivery.
    public init(_ notification: ServiceLevelNotification, to recipients: [String]) {
        self.notification = notification
        self.recipients = recipients
    }
}

/// Checks that a sink keeps the promises of ``/ServiceLevels/EscalationSink``.
///
/// A sink only takes. Give the kit a way to look where it delivers to, such as a double of the pager's service; without
/// one it can only check that nothing throws, and says so in its output.
public struct EscalationSinkConformance<Sink: EscalationSink>: Sendable {
    private let makeSink: @Sendable () async throws -> Sink
    let delivered: (@Sendable (Sink) async throws -> [SinkDelivery])?
    let failNextDelivery: (@Sendable (Sink) async throws -> Void)?

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - delivered: What arrived where a sink delivers to, in order; `nil` where nobody can look.
    ///   - failNextDelivery: Makes the next delivery fail, such as by a service that is away; `nil` where this cannot be
    ///     brought about.
    ///   - makeSink: Makes a sink of its own to which nothing was told, called once for every law.
    public init(
        delivered: (@Sendable (Sink) async throws -> [SinkDelivery])? = nil,
        failNextDelivery: (@Sendable (Sink) async throws -> Void)? = nil,
        makeSink: @escaping @Sendable () async throws -> Sink
    ) {
        self.delivered = delivered
        self.failNextDelivery = failNextDelivery
        self.makeSink = makeSink
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in EscalationSinkLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: EscalationSinkLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("escalation sink law '\(law.rawValue)'", at: sourceLocation) { report in
            let sink = try await makeSink()
            var story = try ClockStory()
            let told = story.tellAll()
            let every = told.map { SinkDelivery($0, to: story.engine.recipients(of: $0)) }
            let known = every.filter { if case .paused = $0.notification.kind { false } else { true } }
            switch law {
            case .takesEveryKind: try await takesEveryKind(sink, every, report)
            case .nothingIsChanged: try await nothingIsChanged(sink, known, report)
            case .repeatsChangeNothing: try await repeatsChangeNothing(sink, known, report)
            case .correctionsArrive: try await correctionsArrive(sink, known, report)
            case .clocksMayDisagree: try await clocksMayDisagree(sink, report)
            case .losesNothing: try await losesNothing(sink, report)
            case .concurrentRepeatsChangeNothing: try await concurrentRepeatsChangeNothing(sink, known, report)
            case .recipientsMayBeAnything: try await recipientsMayBeAnything(sink, known, report)
            case .failuresMayBeRepeated: try await failuresMayBeRepeated(sink, known, report)
            }
        }
    }

    /// What arrived; `nil`, and said so, where nobody can look.
    func arrived(_ sink: Sink, _ report: LawReport) async throws -> [SinkDelivery]? {
        guard let delivered else {
            report.skip("because the kit was not told where to look at what was delivered")
            return nil
        }
        return try await delivered(sink)
    }
}
