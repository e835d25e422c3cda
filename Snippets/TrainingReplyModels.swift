// Trains a model of replies on a desk's own labels; run it in Examples/SampleData.

// snippet.train
import ToneLint

let linter = try ToneLinter()
let asked = "Where is my refund for KB-4471?"
let labelled: [(reply: String, labels: Set<String>)] = [
    ("Sent today, Mira, you have it by Friday. Anna", ["substantive", "concrete"]),
    ("I sent it again this morning; it takes two days.", ["substantive", "concrete"]),
    ("Your refund left us on Monday. Tell me if it is not there by Thursday.", ["substantive", "concrete"]),
    ("Thank you for your message. We have noted it.", ["canned_ack", "hold"]),
    ("We have received your request and forwarded it.", ["canned_ack", "hold"]),
    ("Your message is important to us. We will look into it.", ["canned_ack", "hold"]),
]
let examples = labelled.map {
    ReplyModelTrainer.Example(draft: Draft(text: $0.reply), incoming: asked, labels: $0.labels, linter: linter)
}
let model = ReplyModelTrainer().train(examples)
print(model == ReplyModelTrainer().train(examples))
// prints: true
// snippet.end

// snippet.use
let own = try ToneLinter(model: ReplyModel(text: model.text))
print(own.lint(Draft(text: "We have noted your message."), context: ReplyContext(incoming: [asked])).gate.verdict)
// prints: hold
// snippet.end
