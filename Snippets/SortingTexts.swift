// Trains a small classifier on a desk's own labels.

// snippet.train
import LanguageAnalysis

let examples = [
    LabelledText("Where is my refund for the cancelled crossing?", label: "refund"),
    LabelledText("I want my money back.", label: "refund"),
    LabelledText("Still no refund after three weeks", label: "refund"),
    LabelledText("Can I bring my bike on the ferry?", label: "travel"),
    LabelledText("Is the 9:15 to Skerry running today?", label: "travel"),
    LabelledText("Do dogs need a ticket on the ferry?", label: "travel"),
]
let classifier = try LinearTextClassifier(training: examples)
let answer = classifier.classify("When do I get my money back?")
print(answer.label)
// prints: refund
// snippet.end

// snippet.explain
let question = "When do I get my money back?"
for piece in classifier.contributions(in: question, for: "refund", limit: 2) {
    print(String(decoding: Array(question.utf8)[piece.range], as: UTF8.self), piece.score > 0 ? "for" : "against")
}
// snippet.end
