// Judges whether replies are answers, by their words; run it in Examples/SampleData.

// snippet.one
import ConversationSources
import Conversations
import ToneLint

let classifier = ToneSubstanceClassifier(linter: try ToneLinter())
let asked = "Where is my refund for KB-4471? I have waited for three weeks."
for reply in [
    "I am sorry, Mira. I sent your 84 euros today; they are on your card by Friday. Anna",
    "Thank you for your message. We have noted it.",
    "Please send us a private message with your booking number so that we can look.",
    "Please contact our customer service.",
] {
    print(classifier.judged(reply, to: asked)?.substance.rawValue ?? "not judged")
}
// prints: substantive
// prints: acknowledgement
// prints: handOff
// prints: deflection
// snippet.end

// snippet.record
var log = ConversationLog()
for try await batch in FileSource(path: "kestrel-bay.jsonl").batches() { log.append(batch.events) }
let brand = BrandMatcher(BrandProfile.discovered(in: log))
let recorder = AssessmentRecorder(classifier: classifier, brand: brand.profile)
log.append(await recorder.judgements(in: log))
var states: [AnswerState.Status: Int] = [:]
for conversation in log.conversations() {
    for answered in conversation.answers(for: brand) where answered.addressing.isAddressed {
        states[answered.answer.status, default: 0] += 1
    }
}
for (status, count) in states.sorted(by: { $0.value > $1.value }) { print(count, status) }
// snippet.end

// snippet.labels
let labels = try ToneLinter().labels(of: "Sorry about that, your refund is on its way. Anna", to: asked) ?? []
print(labels.map(\.rawValue).sorted())
// snippet.end
