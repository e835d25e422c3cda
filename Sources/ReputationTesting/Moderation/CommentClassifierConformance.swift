import Conversations
public import Moderation
public import Testing

/// Checks that a classifier keeps the promises of ``/Moderation/CommentClassifier``.
public struct CommentClassifierConformance<Classifier: CommentClassifier>: Sendable {
    private let comments: [ModeratedComment]
    private let makeClassifier: @Sendable () async throws -> Classifier

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - comments: Comments that it can read, at least two.
    ///   - makeClassifier: Makes a classifier, called for every law.
    public init(
        comments: [ModeratedComment],
        makeClassifier: @escaping @Sendable () async throws -> Classifier
    ) {
        self.comments = comments
        self.makeClassifier = makeClassifier
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in CommentClassifierLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: CommentClassifierLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("classifier law '\(law.rawValue)'", at: sourceLocation) { report in
            let classifier = try await makeClassifier()
            let lists = try await classifier.scores(for: comments, within: .seconds(10))
            switch law {
            case .everyCommentIsAnswered:
                report.equal(lists.count, comments.count, "lists of findings")
                report.equal(try await classifier.scores(for: [], within: .seconds(10)).count, 0, "lists about nothing")
            case .theSameIsSaidAgain:
                report.equal(try await classifier.scores(for: comments, within: .seconds(10)), lists, "asked again")
                let reversed = try await classifier.scores(for: comments.reversed(), within: .seconds(10))
                report.equal(Array(reversed.reversed()), lists, "asked in the other order")
            case .findingsAreItsOwn:
                for finding in lists.joined() {
                    report.equal(finding.source, classifier.identity, "the source of a finding")
                    report.expect(classifier.kinds.contains(finding.kind), "'\(finding.kind)' is not among its kinds")
                    report.expect((0...1).contains(finding.confidence), "confidence \(finding.confidence)")
                }
            case .rangesFitTheText:
                for (comment, findings) in zip(comments, lists) {
                    let text = Array(comment.text.utf8)
                    for range in findings.flatMap(\.ranges) {
                        let fits = range.lowerBound >= 0 && range.upperBound <= text.count
                        report.expect(fits, "\(range) in a text of \(text.count) bytes")
                        guard fits else { continue }
                        let words = String(decoding: text[range], as: UTF8.self)
                        report.expect(!words.contains("\u{FFFD}"), "\(range) cuts a character")
                    }
                }
            case .itHasAName:
                report.expect(!classifier.identity.id.rawValue.isEmpty, "its name is empty")
                report.expect(classifier.identity.version > 0, "its version is not 1 or more")
                report.expect(!classifier.kinds.isEmpty, "it judges nothing")
            }
        }
    }
}

/// What every classifier must do, law by law.
public enum CommentClassifierLaw: String, CaseIterable, Sendable {
    /// There is a list of findings for each comment, also for no comment.
    case everyCommentIsAnswered
    /// The same comment is judged alike again, whatever stands beside it.
    case theSameIsSaidAgain
    /// Findings name the classifier and its version, and are of the kinds it judges.
    case findingsAreItsOwn
    /// Ranges lie within the text and cut no character.
    case rangesFitTheText
    /// It has a name, a version and something that it judges.
    case itHasAName
}
