// node server.mjs PORT BOLT PASSWORD TYPES: @neo4j/graphql behind Apollo Server, one process a core.
import cluster from 'node:cluster';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const [port, address, password, types] = process.argv.slice(2);

if (cluster.isPrimary) {
    for (let core = 0; core < availableParallelism(); core++) {
        cluster.fork({ NODE_ENV: 'production' });
    }
} else {
    const { Neo4jGraphQL } = await import('@neo4j/graphql');
    const { ApolloServer } = await import('@apollo/server');
    const { startStandaloneServer } = await import('@apollo/server/standalone');
    const { default: neo4j } = await import('neo4j-driver');
    const driver = neo4j.driver(address, neo4j.auth.basic('neo4j', password), { telemetryDisabled: true });
    const schema = await new Neo4jGraphQL({ typeDefs: readFileSync(types, 'utf8'), driver }).getSchema();
    const server = new ApolloServer({ schema });
    await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: Number(port) } });
}
