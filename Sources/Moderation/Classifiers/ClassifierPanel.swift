import Conversations
public import LanguageAnalysis

/// Asks several classifiers about the same comments, and says which did not answer.
///
/// A classifier that is late, fails or answers nonsense leaves what it judges unknown; it never makes a comment clean or
/// guilty. Classifiers that ignore cancellation are not waited for.
public struct ClassifierPanel: Sendable {
    /// Those that are asked.
    public let classifiers: [any CommentClassifier]
    /// How long an answer is waited for.
    public let limit: Duration
    private let clock: any Clock<Duration>

    /// Joins classifiers.
    ///
    /// `limit` is how long an answer is waited for, by `clock`.
    public init(
        _ classifiers: [any CommentClassifier],
        limit: Duration = .milliseconds(800),
        clock: any Clock<Duration> = ContinuousClock()
    ) {
        self.classifiers = classifiers
        self.limit = limit
        self.clock = clock
    }

    private typealias Answer = (index: Int, findings: Result<[[SignalFinding]], any Error>)

    /// The signals of comments, one for each, in their order.
    ///
    /// All comments are in one language; of classifiers that do not read it none is asked, and what only they judge is
    /// degraded.
    ///
    /// - Returns: Signals that are independent of which classifier answered first.
    /// - Throws: `CancellationError` when the task is cancelled.
    public func signals(for comments: [ModeratedComment], in language: TextLanguage?) async throws -> [CommentSignals] {
        var result = comments.map { _ in CommentSignals(language: language) }
        guard !comments.isEmpty else { return result }
        let asked = classifiers.indices.filter { index in
            let languages = classifiers[index].languages
            return languages.isEmpty || language.map(languages.contains) == true
        }
        let answers = try await ask(asked, comments)
        for index in asked {
            let part = Self.read(classifiers[index], answers[index], count: comments.count)
            for position in result.indices { result[position] = result[position].merging(part[position]) }
        }
        let covered = Set(asked.flatMap { classifiers[$0].kinds })
        let missing = Set(classifiers.flatMap(\.kinds)).subtracting(covered)
        guard !missing.isEmpty else { return result }
        let gap = DegradedInput(source: ClassifierID(rawValue: ""), reason: .unsupportedLanguage, kinds: missing)
        return result.map { $0.merging(CommentSignals(degraded: [gap])) }
    }

    /// Asks at once and stops waiting at the limit.
    private func ask(
        _ indices: [Int],
        _ comments: [ModeratedComment]
    ) async throws -> [Int: Result<[[SignalFinding]], any Error>] {
        guard !indices.isEmpty else { return [:] }
        let (stream, continuation) = AsyncStream.makeStream(of: Answer?.self)
        let limit = limit
        var tasks = indices.map { index in
            let classifier = classifiers[index]
            return Task {
                do {
                    continuation.yield((index, .success(try await classifier.scores(for: comments, within: limit))))
                } catch {
                    continuation.yield((index, .failure(error)))
                }
            }
        }
        let clock = clock
        tasks.append(
            Task {
                do { try await clock.sleep(for: limit) } catch { return }
                continuation.yield(nil)
            }
        )
        defer { for task in tasks { task.cancel() } }
        var answers: [Int: Result<[[SignalFinding]], any Error>] = [:]
        for await answer in stream {
            guard let answer else { break }
            answers[answer.index] = answer.findings
            if answers.count == indices.count { break }
        }
        try Task.checkCancellation()
        return answers
    }

    private static func read(
        _ classifier: any CommentClassifier,
        _ answer: Result<[[SignalFinding]], any Error>?,
        count: Int
    ) -> [CommentSignals] {
        func degraded(_ reason: DegradedInput.Reason, _ note: String?) -> [CommentSignals] {
            let input = DegradedInput(
                source: classifier.identity.id,
                reason: reason,
                kinds: classifier.kinds,
                note: note
            )
            return [CommentSignals](repeating: CommentSignals(degraded: [input]), count: count)
        }
        switch answer {
        case nil: return degraded(.timedOut, nil)
        case .failure(let error): return degraded(.failed, "\(error)")
        case .success(let lists):
            guard lists.count == count else {
                return degraded(.failed, "\(lists.count) answers about \(count) comments")
            }
            return lists.map { CommentSignals(findings: $0, assessed: classifier.kinds) }
        }
    }
}
