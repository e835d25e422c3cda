import Conversations
import FoundationEssentials
import LanguageAnalysis
import Moderation
import TestSupport
import Testing

@Suite struct LinearAbuseClassifierTests {
    private static let shared = Result { try LinearAbuseClassifier() }

    @Test func `there is a model for each language, and each takes less than a megabyte`() throws {
        let classifier = try Self.shared.get()
        #expect(classifier.languages == [.english, .german, .russian, .romanian])
        for model in classifier.models.values {
            let columns = model.classifier.labels.count == 2 ? 1 : model.classifier.labels.count
            #expect(columns << model.classifier.bits <= 1_000_000)
            #expect(model.labels.isSubset(of: model.classifier.labels))
        }
    }

    @Test(arguments: [
        (TextLanguage.german, "Du dummes Schwein, verpiss dich", "Danke für die schöne Überfahrt"),
        (.russian, "Тупая тварь, иди на хуй", "Спасибо, всё пришло вовремя"),
        (.romanian, "Ești un bou prost și nenorocit", "Mulțumesc, a ajuns la timp"),
    ])
    func `abuse is likelier than thanks, and a finding is weak and has its words`(
        language: TextLanguage,
        abuse: String,
        thanks: String
    ) throws {
        let classifier = try Self.shared.get()
        let finding = try #require(classifier.findings(in: abuse, language: language).first)
        #expect(finding.strength == .weak && finding.kind == .directedInsult && !finding.evidence.isEmpty)
        #expect(classifier.findings(in: thanks, language: language).isEmpty)
    }

    @Test func `a comment without a stated language is unknown to it, and not clean`() async throws {
        let comment = ModeratedComment(
            id: MessageID(platform: .facebook, native: "1"),
            author: AuthorID(platform: .facebook, native: "2"),
            text: "Ahoy",
            createdAt: Date(timeIntervalSince1970: 0)
        )
        let scores = try await Self.shared.get().scores(for: [comment], within: .seconds(1))
        #expect(scores.map { $0.map(\.verdict) } == [[.unknown]])
    }
}
