/// The shipped concepts as outlines: a name, then words and phrases that mean it.
///
/// A phrase belongs where it says something; a word that stands everywhere (`file`, `ask`, `out`)
/// says nothing and is left out. Longer phrases win over shorter ones.
enum ConceptTable {}
