import Conversations
import Foundation
import LanguageAnalysis
import Moderation
import ReputationTesting
import Testing

@Suite struct StatementTests {
    private let builder = ModerationBuilder()

    private func record(
        text: String,
        words: String,
        kind: SignalKind = .directedInsult,
        language: TextLanguage,
        placement: CommentPlacement = CommentPlacement(publicCounter: 100)
    ) throws -> DecisionRecord {
        let start = try #require(text.range(of: words))
        let lower = text.utf8.distance(from: text.startIndex, to: start.lowerBound)
        let finding = SignalFinding(
            kind,
            ranges: [lower..<lower + words.utf8.count],
            source: ModerationBuilder.source,
            evidence: [words]
        )
        let input = ModerationInput(
            comment: builder.comment(text: text, placement: placement),
            signals: CommentSignals(findings: [finding], assessed: Set(SignalKind.allCases), language: language),
            standing: .customer()
        )
        return DecisionRecord(deciding: input, by: try ModerationEvaluator(.brandPage), at: ModerationBuilder.start)
    }

    static let notices: [(TextLanguage, String, String, String)] = [
        (
            .english, "You muppets lost my bag", "muppets",
            """
            We have hidden your comment. It can be shown again.
            You and your friends still see it.
            Reason: it insults somebody.
            It is about these words: “muppets”.
            The ground is our rules for comments on this page.
            A program found the comment and decided.
            You can ask us to look again until 2026-09-01. Somebody else will decide then.
            """
        ),
        (
            .german, "Ihr Vollpfosten", "Vollpfosten",
            """
            Wir haben Ihren Kommentar verborgen. Er kann wieder eingeblendet werden.
            Sie und Ihre Freunde sehen ihn weiterhin.
            Grund: er beleidigt jemanden.
            Es geht um diese Worte: „Vollpfosten“.
            Grundlage sind unsere Regeln für Kommentare auf dieser Seite.
            Ein Programm hat den Kommentar gefunden und darüber entschieden.
            Sie können bis zum 2026-09-01 verlangen, dass wir das noch einmal prüfen. Dann entscheidet jemand anderes.
            """
        ),
        (
            .russian, "Ну вы и придурки", "придурки",
            """
            Мы скрыли ваш комментарий. Его можно показать снова.
            Вы и ваши друзья по-прежнему его видите.
            Причина: он кого-то оскорбляет.
            Речь идёт об этих словах: «придурки».
            Основание — наши правила для комментариев на этой странице.
            Программа нашла комментарий и приняла решение.
            До 2026-09-01 вы можете попросить нас пересмотреть решение. Тогда решать будет другой сотрудник.
            """
        ),
        (
            .romanian, "Sunteți niște proști", "proști",
            """
            V-am ascuns comentariul. Poate fi afișat din nou.
            Dumneavoastră și prietenii dumneavoastră îl vedeți în continuare.
            Motivul: jignește pe cineva.
            Este vorba despre aceste cuvinte: „proști”.
            Temeiul îl reprezintă regulile noastre pentru comentariile de pe această pagină.
            Un program a găsit comentariul și a luat decizia.
            Până la 2026-09-01 ne puteți cere să verificăm încă o dată. Atunci va decide altcineva.
            """
        ),
    ]

    @Test(arguments: notices)
    func `the author is told in his language what was taken, why, by which words, and how to object`(
        language: TextLanguage,
        text: String,
        words: String,
        expected: String
    ) throws {
        let notice = StatementWriter().notice(on: try record(text: text, words: words, language: language))
        #expect(notice == expected)
    }

    @Test func `every reason and action has words in all four languages`() {
        let all: [ReasonCode] = [
            .noViolation, .noText, .genuineComplaint, .constructiveCriticism, .question, .praise, .negativeOpinion,
            .adPlacement, .quotedAbuse, .directedInsult, .possibleAbuse, .possibleSpam, .trollPattern, .hateSpeech,
            .threat, .unlawful, .sexualContent, .piiSelf, .piiOther, .spamPromotion, .scamImpersonation,
            .suspectedBrigade, .notBrigade, .repeatPosting, .customerProtection, .insufficientHistory, .staffExempt,
            .protectedSubject, .degraded, .uncertain, .manualDecision,
        ]
        let used = Set(ModerationPolicy.brandPage.rules.map(\.reason))
        #expect(used.isSubset(of: all))
        let writer = StatementWriter()
        for language in StatementWriter.languages {
            for reason in all {
                let words = writer.words(for: reason, in: language)
                #expect(words != nil && words?.isEmpty == false, "\(reason) in \(language.rawValue)")
            }
        }
    }

    @Test func `a legal ground, a person's hand and what was considered are said`() throws {
        let threat = try record(
            text: "See you tonight",
            words: "tonight",
            kind: .threat,
            language: .english,
            placement: CommentPlacement(publicCounter: 40, hiddenCount: 2)
        )
        let writer = StatementWriter(rulesName: "kestrelbay.example/rules")
        let statement = writer.statement(on: threat, wasApproved: true)
        #expect(statement.isLegalGround)
        #expect(statement.automation == .detection)
        #expect(writer.text(statement).contains("The ground is the law"))
        #expect(writer.text(statement).contains("a person decided"))

        let full = try record(
            text: "You muppets",
            words: "muppets",
            language: .english,
            placement: CommentPlacement(publicCounter: 40, hiddenCount: 2)
        )
        let kept = writer.statement(on: full)
        #expect(kept.restrictions.isEmpty)
        #expect(kept.appealUntil == nil)
        #expect(writer.notice(on: full) == nil)
        let clamp = try #require(kept.considered.last)
        #expect(writer.explanation(of: clamp, in: .english) == "hide → reply: hide budget: exhausted")
        #expect(
            writer.explanation(of: clamp, in: .german) == "verbergen → antworten: Kontingent fürs Verbergen: exhausted"
        )
    }

    @Test func `advertising and fraud need no statement, and an unknown language gets the fallback`() throws {
        let spam = try record(text: "Earn $500/day", words: "$500", kind: .spam, language: .english)
        #expect(StatementWriter().statement(on: spam).isExempt)
        #expect(StatementWriter().notice(on: spam) == nil)
        let other = try record(text: "You muppets", words: "muppets", language: .other)
        #expect(StatementWriter(fallback: .romanian).statement(on: other).language == .romanian)
    }

    @Test func `the regulator's fields hold the same facts in the regulator's words`() throws {
        let record = try record(text: "Ihr Vollpfosten", words: "Vollpfosten", language: .german)
        let fields = try #require(RegulatorFields(StatementWriter().statement(on: record)))
        #expect(fields.decisionVisibility == ["DECISION_VISIBILITY_CONTENT_DISABLED"])
        #expect(fields.decisionAccount == nil)
        #expect(fields.decisionGround == "DECISION_GROUND_INCOMPATIBLE_CONTENT")
        #expect(fields.category == "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH")
        #expect(fields.automatedDecision == "AUTOMATED_DECISION_FULLY")
        #expect(fields.contentLanguage == "DE")
        #expect(fields.decisionFacts.hasPrefix("We have hidden your comment."))
        let json = String(decoding: try JSONEncoder().encode(fields), as: UTF8.self)
        #expect(json.contains("\"decision_visibility\""))
        let left = DecisionRecord(
            deciding: ModerationInput(comment: builder.comment(), signals: builder.signals(.complaint)),
            by: try ModerationEvaluator(.brandPage),
            at: ModerationBuilder.start
        )
        #expect(RegulatorFields(StatementWriter().statement(on: left)) == nil)
    }

    @Test func `R80: who still sees a hidden comment is told per platform, and unknown where it is`() {
        let facebook = ActionVisibility(of: .hide, on: .facebook)
        #expect(facebook.audience == RemainingAudience([.author, .authorsFriends, .pageStaff]))
        #expect(facebook.staysCounted == .yes)
        #expect(facebook.isReversible == .yes)
        #expect(ActionVisibility(of: .hide, on: .x).audience == RemainingAudience([.everyoneWithAClick]))
        #expect(ActionVisibility(of: .delete, on: .facebook).audience == .nobody)
        #expect(ActionVisibility(of: .deleteAndBlock, on: .googleBusiness).exists == .no)
        #expect(ActionVisibility(of: .hide, on: Platform(rawValue: "newcomer")).audience == .unknown)
        #expect(ActionVisibility(of: .hide, on: Platform(rawValue: "newcomer")).exists == .unknown)
        #expect(ActionVisibility(of: .reply, on: Platform(rawValue: "newcomer")).audience == .everyone)
    }
}
