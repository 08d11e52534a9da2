/** A form in which the server gives a network away: the end of its files' names, and what it is called. */
export interface FileForm {
  form: string;
  name: string;
  /** Whether it is a table of one list, and which. */
  rows?: string;
}

/** The forms of networks that the server has. */
export const FORMS: FileForm[] = [
  { form: 'graphml', name: 'GraphML' },
  { form: 'gexf', name: 'GEXF' },
  { form: 'nodes.csv', name: 'CSV ●' },
  { form: 'edges.csv', name: 'CSV ―' },
  { form: 'xlsx', name: 'XLSX', rows: 'a0.edges' },
  { form: 'cyjs', name: 'Cytoscape' },
  { form: 'd3.json', name: 'D3' },
  { form: 'jsonld', name: 'JSON-LD' },
  { form: 'cypher', name: 'Cypher' },
];
